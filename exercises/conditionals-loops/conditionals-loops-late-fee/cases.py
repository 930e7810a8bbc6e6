def generate(random):
    size = random.choice([0, 1, 2, 3, 6])
    days = [
        random.choice([random.randint(-5, 5), random.randint(0, 40)])
        for _ in range(size)
    ]
    return {"stdin": " ".join(str(number) for number in days) + "\n"}
