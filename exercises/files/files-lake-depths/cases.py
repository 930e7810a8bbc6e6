def generate(random):
    top = random.choice([1, 5, 60])
    lines = []
    for _ in range(random.choice([0, 1, 2, 4, 7])):
        lines.append(f"{random.randint(0, top)}\n")
        if random.random() < 0.3:
            lines.append("\n")
    text = "".join(lines)
    return {
        "call": "from pathlib import Path\n"
        'path = Path("lake.txt")\n'
        f'path.write_text({text!r}, encoding="utf-8")\n'
        "deep_places(path)\n"
    }
