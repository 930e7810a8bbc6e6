def generate(random):
    lines = [
        "rich==15.0.0",
        "Rich == 14.1",
        "flask==3.1.0 # web",
        "# flask==1.0",
        "",
        "  ",
        "pytest>=9",
        "httpx",
        "uv~=0.13",
        "#",
    ]
    return ([random.choice(lines) for _ in range(random.choice([0, 1, 3, 6]))],)
