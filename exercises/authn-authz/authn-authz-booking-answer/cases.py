def generate(random):
    name = random.choice(["mia", "noa", "Zoë"])
    role = random.choice(["passenger", "passenger", "staff", "intern", ""])
    caller = random.choice(
        [None, {"name": name, "role": role}, {"name": name, "role": role}]
    )
    booking = random.choice(
        [None, {"owner": "mia"}, {"owner": "noa"}, {"owner": "Zoë"}]
    )
    return (caller, booking, random.choice(["read", "cancel", "sell", ""]))
