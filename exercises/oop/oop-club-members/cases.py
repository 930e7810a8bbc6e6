def generate(random):
    lines = ['clubs = [Club("chess"), Club("choir"), Club("band")]', "answers = []"]
    for _ in range(random.choice([0, 1, 2, 4, 6])):
        member = random.choice(["Ana", "Li", "Zoë", "Omar"])
        lines.append(f'answers.append(clubs[{random.randrange(3)}].join("{member}"))')
    return {
        "call": "\n".join(
            [*lines, "(answers, [club.text() for club in clubs], clubs[0].size())"]
        )
    }
