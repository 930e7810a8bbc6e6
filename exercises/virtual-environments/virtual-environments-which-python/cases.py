def generate(random):
    folders = [
        "/usr",
        "/opt/python3.14",
        "/home/li/app/.venv",
        "/srv/env",
        "/home/zoë/.venv",
    ]
    return (random.choice(folders), random.choice(folders))
