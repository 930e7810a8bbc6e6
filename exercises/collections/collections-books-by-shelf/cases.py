def generate(random):
    titles = ["Emma", "Dune", "Momo", "Ulysses", "Der Prozeß"]
    shelves = random.choice([["A"], ["A", "B"], ["A", "B", "K4"]])
    count = random.choice([0, 1, 2, 3, 6])
    return ([{"title": random.choice(titles), "shelf": random.choice(shelves)} for _ in range(count)],)
