def generate(random):
    last = random.choice([4, 10, 40])
    meetings = []
    for _ in range(random.choice([0, 1, 2, 4, 8])):
        start = random.randrange(last)
        meetings.append((start, start + random.randint(1, random.choice([1, 3, last]))))
    return (meetings,)
