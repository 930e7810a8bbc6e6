def generate(random):
    size = random.choice([0, 1, 2, 3, 7])
    lowest = random.choice([-8, -2, 0, 1])
    temperatures = [random.randint(lowest, lowest + 10) for _ in range(size)]
    if random.random() < 0.3:
        temperatures.sort(reverse=True)
    return {"stdin": " ".join(str(number) for number in temperatures) + "\n"}
