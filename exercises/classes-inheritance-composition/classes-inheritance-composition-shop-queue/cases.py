def generate(random):
    lines = ["queue = Queue()", "answers = []"]
    for _ in range(random.choice([0, 1, 3, 6])):
        step = random.choice(['join("Ana")', 'join("Zoë")', 'join("Li")', "serve()"])
        lines.append(f"answers.append(queue.{step})")
    return {"call": "\n".join([*lines, "(answers, queue.waiting())"])}
