def generate(random):
    edges = [0, 1, 6, 9, 10, 11, 12, 20, 59, 60]
    eggs = random.choice([random.choice(edges), random.randint(0, 500)])
    return {"stdin": f"{eggs}\n"}
