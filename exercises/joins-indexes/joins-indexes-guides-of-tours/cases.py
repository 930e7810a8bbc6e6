def generate(random):
    guides = [
        (n, random.choice(["Ana", "Bo", "Çem"]))
        for n in range(1, random.choice([1, 2, 4]) + 1)
    ]
    titles = random.sample(
        "Abbey Bay Castle Dome Egg Fort".split(), random.choice([0, 1, 3, 6])
    )
    tours = [
        (n, title, random.choice([None, *(g for g, _ in guides)]))
        for n, title in enumerate(titles, 3)
    ]
    return {
        "call": f"from tours import filled\nfilled({guides!r}, {tours!r}).execute(QUERY).fetchall()"
    }
