def generate(random):
    bad = ["", "0", "9", "10", "-1", "two", "2.5", "3 4", "88"]
    size = random.choice([0, 1, 1, 2, 4])
    answers = [random.choice(bad) for _ in range(size)]
    answers.append(random.choice(["1", "8", "5", " 3", "7 "]))
    return {"stdin": "\n".join(answers) + "\n"}
