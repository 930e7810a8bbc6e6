def generate(random):
    names = ["Ana", "Lee, Ann", 'Bo "Bass" Ito', "Zoë", "", "Kim; Li"]
    voices = ["alto", "bass", "tenor, high", ""]
    members = [
        {
            "name": random.choice(names),
            "voice": random.choice(voices),
            "phone": random.choice(["", "555 12"]),
        }
        for _ in range(random.choice([0, 1, 2, 4]))
    ]
    return {
        "call": "import csv\n"
        f"members = {members!r}\n"
        'count = save_choir("choir.csv", members)\n'
        'with open("choir.csv", newline="", encoding="utf-8") as file:\n'
        "    rows = list(csv.reader(file))\n"
        "count, rows\n"
    }
