def generate(random):
    lines = [
        "from mini_redis import MiniRedis",
        f"r, told = MiniRedis(decode_responses={random.choice([True, False])}), []",
    ]
    limit, seconds = random.choice([1, 2, 3]), random.choice([10, 60])
    for _ in range(random.choice([4, 9])):
        user = random.choice(["ana", "bo"])
        lines.append(f"told.append(allowed(r, {user!r}, {limit}, {seconds}))")
        if random.random() < 0.5:
            lines.append(f"r.now += {random.choice([1, 5, 9, 10, 30, 60])}")
    return {"call": "\n".join([*lines, "told"])}
