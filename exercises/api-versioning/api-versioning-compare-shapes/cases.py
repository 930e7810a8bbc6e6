def shape(random):
    names = random.sample(
        ["id", "name", "note", "price", "seats"], random.randint(1, 4)
    )
    types = ["integer", "string", "number"]
    return {
        name: {"type": random.choice(types), "required": random.random() < 0.5}
        for name in names
    }


def generate(random):
    old = {"request": shape(random), "response": shape(random)}
    return old, {"request": shape(random), "response": shape(random)}
