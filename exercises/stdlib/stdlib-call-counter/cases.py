def generate(random):
    calls = [
        f"add({random.randrange(9)}, {random.choice(['', 'b='])}{random.randrange(9)})"
        for _ in range(random.choice([0, 1, 3]))
    ]
    lines = [
        "@counted",
        "def add(a, b=1):",
        "    return a + b",
        "",
        f"answers = [{', '.join(calls)}]",
        "(answers, add.calls)",
    ]
    return {"call": "\n".join(lines)}
