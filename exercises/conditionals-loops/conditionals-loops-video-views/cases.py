def generate(random):
    views = random.randint(1, 20)
    exact = views * 2 ** random.randint(0, 6)
    goal = random.choice([exact, random.randint(0, 60), random.randint(1, 5000)])
    return {"stdin": f"{views}\n{goal}\n"}
