def generate(random):
    count = random.choice([0, 1, 2, 4, 5, 5, 6, 8])
    ages = [random.choice([0, 5, 6, 7, 17, 18, 40, 81]) for _ in range(count)]
    return random.choice([(ages,), (ages, False), (ages, True), ((ages,), {"is_member": True})])
