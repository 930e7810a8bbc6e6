def generate(random):
    saturday = random.choice([0, 1, random.randint(0, 20), random.randint(0, 2000)])
    sunday = random.choice([0, saturday, random.randint(0, 20), random.randint(0, 2000)])
    return {"stdin": f"{saturday}\n{sunday}\n"}
