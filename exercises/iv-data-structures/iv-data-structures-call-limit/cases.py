def generate(random):
    now, calls = random.choice([0, 50]), []
    for _ in range(random.choice([2, 6, 15])):
        calls.append((random.choice("ab"), now))
        now += random.choice([0, 1, 2, 3, 5])
    most, seconds = random.choice([1, 2, 3]), random.choice([1, 4, 5, 9])
    return {
        "call": f"limit = CallLimit({most}, {seconds})\n[limit.allow(user, now) for user, now in {calls!r}]"
    }
