def generate(random):
    top = random.choice([0, 1, 9, 120])
    count = random.choice([0, 1, 2, 4, 8])
    numbers = [random.randint(0, top) for _ in range(count)]
    text = "".join(f"{number}\n" for number in numbers)
    return {
        "call": "from pathlib import Path\n"
        'path = Path("bridge.txt")\n'
        f'path.write_text({text!r}, encoding="utf-8")\n'
        "busiest_hour(path)\n"
    }
