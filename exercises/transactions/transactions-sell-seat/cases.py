def generate(random):
    seats = random.choice([0, 1, 2, 3, 17, 80])
    call = random.choice(
        [f"alone(sell, {seats})", f"alone(sell, {seats}, 2)", f"rush(sell, {seats})"]
    )
    return {"call": f"from desks import alone, rush\n{call}"}
