def generate(random):
    name = random.choice(["", "", "  ", "Ana", " Li Wei ", "Zoë"])
    line = random.choice(["", "", "   ", "0", " 0", "1", "7 ", "120"])
    return {"stdin": f"{name}\n{line}\n"}
