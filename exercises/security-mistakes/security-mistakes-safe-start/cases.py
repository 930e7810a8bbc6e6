def generate(random):
    settings = {
        "DEBUG": ["0", "1", "false", ""],
        "FERRY_KEY": ["", "short", "x" * 40, "0123456789abcdef" * 2, "ü2" * 20],
        "ALLOWED_ORIGINS": [
            "",
            "*",
            "https://a.example",
            "http://a.example",
            "https://a.example , https://b.example",
            "https://a.example,,https://b.example",
            "https://a.example,http://b.example",
        ],
        "DATABASE_URL": [
            "",
            "sqlite://",
            "postgresql://db/x",
            "postgresql+psycopg://db/x",
            "mysql://db/postgresql://",
        ],
    }
    return (
        {
            name: random.choice(values)
            for name, values in settings.items()
            if random.random() < 0.8
        },
    )
