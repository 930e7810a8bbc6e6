def generate(random):
    return {"stdin": f"{random.randint(10, 24)}\n"}
