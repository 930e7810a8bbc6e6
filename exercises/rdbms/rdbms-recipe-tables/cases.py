def generate(random):
    tries = [
        "INSERT INTO recipe (id, title) VALUES (1, 'Soup'), (2, 'Purée')",
        "INSERT INTO ingredient (id, name) VALUES (1, 'pea'), (2, 'leek')",
    ]
    for _ in range(random.choice([1, 3, 6, 9])):
        recipe, ingredient = random.choice([1, 2, 2, 7]), random.choice([1, 2, 2, 7])
        step = random.choice(["part", "part", "part", "recipe", "ingredient"])
        if step == "part":
            grams = random.choice([0, 5, 300, 300])
            columns = "recipe_id, ingredient_id, grams"
            tries.append(
                f"INSERT INTO part ({columns}) VALUES ({recipe}, {ingredient}, {grams})"
            )
        else:
            tries.append(f"DELETE FROM {step} WHERE id = {recipe}")
    return {"call": f"from tries import accepted\naccepted(TABLES, {tries!r})"}
