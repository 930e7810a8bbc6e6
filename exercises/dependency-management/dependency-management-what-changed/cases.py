def generate(random):
    def text():
        names = random.sample(
            ["anyio", "h11", "idna", "moon", "tides", "uvicorn"], random.randint(1, 5)
        )
        tables = [
            f'[[package]]\nname = "{name}"\nversion = "{random.choice([1, 1, 2, 10])}.{random.choice([0, 9, 10])}"\n'
            for name in names
        ]
        return "version = 1\n\n" + "\n".join(tables)

    return text(), text()
