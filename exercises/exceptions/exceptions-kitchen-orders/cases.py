def generate(random):
    menu = {"soup": 450, "pie": 600, "café": 250}
    dishes = ["soup", "pie", "café", "tea", ""]
    counts = ["1", "2", "0", " 3 ", "x", "", "1.5"]
    size = random.choice([0, 1, 2, 4])
    return (menu, [(random.choice(dishes), random.choice(counts)) for _ in range(size)])
