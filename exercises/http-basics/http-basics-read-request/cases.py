def generate(random):
    body = random.choice(
        [b"", b"tea", "Café".encode(), b"a\r\n\r\nb", bytes([0, 255, 10])]
    )
    names = random.sample(["Host", "ACCEPT", "x-key", "Cookie"], random.randint(0, 3))
    lines = [
        f"{name}{random.choice([':', ': ', ':   '])}{random.choice(['a', 'b:c', 'x y'])}"
        for name in names
    ]
    if body or random.random() < 0.3:
        lines.append(
            f"{random.choice(['Content-Length', 'content-length'])}: {len(body)}"
        )
    first = f"{random.choice(['GET', 'POST', 'PUT'])} {random.choice(['/', '/tea?x=1', '/a/b'])} HTTP/1.1"
    data = "\r\n".join([first, *lines]).encode() + b"\r\n\r\n" + body
    data += random.choice([b"", b"GET /next"])
    return (data,)
