def generate(random):
    prices = [random.randint(1, 9) for _ in range(random.randint(0, 5))]
    return {"stdin": " ".join(str(price) for price in prices) + "\n"}
