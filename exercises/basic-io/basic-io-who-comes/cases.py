def generate(random):
    names = ["Ana", "Li", "Omar", "Zoë", "Kim", "Noor", "Ivo"]
    share = random.choice([["no"], ["yes"], ["yes", "no"], ["yes", "no"]])
    guests = [
        f"{random.choice(names)};{random.choice(share)}\n"
        for _ in range(random.choice([0, 1, 2, 3, 6]))
    ]
    files = {"guests.txt": "".join(guests)}
    if random.random() < 0.4:
        files["coming.txt"] = "Sam\nRuth\n"
    return {"files": files}
