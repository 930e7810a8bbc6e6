def generate(random):
    lines = [
        "rich==15.0.0",
        "flask>=3",
        "httpx",
        "# tools",
        "",
        "uv~=0.13",
        "Django>=5.2.1",
        "a-b.c",
    ]
    return ([random.choice(lines) for _ in range(random.choice([0, 1, 3, 6]))],)
