def generate(random):
    hour = random.choice([0, 8, 9, 20, 21, 22, 23])
    minute = random.choice([0, 5, 9, 30, 50, 59])
    length = random.choice([5, 60, 90, 120, random.randint(5, 200)])
    to_midnight = 24 * 60 - hour * 60 - minute
    if to_midnight <= 240:
        length = random.choice([length, to_midnight, to_midnight - 1, to_midnight + 1])
    return {"stdin": f"{hour}\n{minute}\n{max(1, length)}\n"}
