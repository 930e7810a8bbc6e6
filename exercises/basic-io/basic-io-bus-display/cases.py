def generate(random):
    names = ["Market", "Zoo", "Station", "Harbor", "Mill", "Ring", "Söder", "Park"]
    stops = [random.choice(names) for _ in range(random.choice([0, 1, 2, 3, 7]))]
    number = random.choice(["1", "12", "N5", str(random.randint(1, 300))])
    return {"stdin": f"{number}\n{' '.join(stops)}\n"}
