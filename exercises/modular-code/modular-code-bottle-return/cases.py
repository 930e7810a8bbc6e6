def generate(random):
    known = ["glass", "plastic", "can"]
    words = [*known, *known, "box", "jar", "Glas", "gläs"]
    bonus = random.choice([0, 0, 1, 2, 10, 76])
    size = random.choice([0, 1, 2, 4, 7])
    kinds = [random.choice(known) for _ in range(size)]
    if random.random() < 0.4:
        return kinds, bonus
    mixed = [random.choice(words) for _ in range(size)]
    if random.random() < 0.5:
        return {"call": f"unknown_kinds({mixed!r})"}
    line = ",".join(kinds) or "can"
    call = f"code = main([{line!r}, '--bonus', '{bonus}'])"
    redirect = "with contextlib.redirect_stdout(io.StringIO()) as output"
    lines = ["import contextlib, io", f"{redirect}:", f"    {call}"]
    return {"call": "\n".join([*lines, "[code, output.getvalue()]"])}
