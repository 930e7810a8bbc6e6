def generate(random):
    def versions():
        names = random.sample(
            ["rich", "flask", "uv", "httpx", "a"], random.choice([0, 1, 2, 4])
        )
        return {name: random.choice(["1.0", "1.1", "2.0"]) for name in names}

    return (versions(), versions())
