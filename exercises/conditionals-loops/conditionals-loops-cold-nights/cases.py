def generate(random):
    size = random.choice([1, 2, 3, 7])
    lowest = random.choice([-8, -2, 0, 3])
    temperatures = [random.randint(lowest, lowest + 10) for _ in range(size)]
    if random.random() < 0.3:
        temperatures.sort(reverse=random.random() < 0.5)
    return {"stdin": " ".join(str(number) for number in temperatures) + "\n"}
