def generate(random):
    city, grams = (
        random.choice(["Lima", "Århus", "Bari"]),
        random.choice([1, 2000, 2001, 9000]),
    )
    value = random.choice([0, 1, 99, 100, 12345])
    made = random.choice(
        [f'Express("{city}", {grams})', f'Insured("{city}", {grams}, {value})']
    )
    return {"call": f"parcel = {made}\n(parcel.cents(), parcel.text())"}
