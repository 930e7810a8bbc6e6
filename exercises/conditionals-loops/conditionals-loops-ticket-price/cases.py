def generate(random):
    edges = [0, 5, 6, 7, 17, 18, 19, 64, 65, 66]
    age = random.choice([random.choice(edges), random.randint(0, 100)])
    return {"stdin": f"{age}\n"}
