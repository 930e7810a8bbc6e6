import json


def generate(random):
    keys = ["day", "night", "room", "été"]
    values = [0, 16, 20, 25, -1, "bath", True, None]
    count = random.choice([0, 1, 2, 3])
    settings = {random.choice(keys): random.choice(values) for _ in range(count)}
    text = json.dumps(settings, ensure_ascii=False)
    name = "heating.json"
    write = f'path.write_text({text!r}, encoding="utf-8")\n'
    if random.random() < 0.2:
        name = "missing.json"
        write = ""
    return {
        "call": "from pathlib import Path\n"
        f'path = Path("{name}")\n'
        f"{write}"
        "load_heating(path)\n"
    }
