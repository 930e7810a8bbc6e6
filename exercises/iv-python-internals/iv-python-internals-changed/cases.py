def generate(random):
    def some():
        return {
            name: random.choice([None, 0, 1, "x"])
            for name in ("debug", "port", "user")
            if random.random() < 0.5
        }

    steps = [f"{name} = {value!r}" for name, value in some().items()]
    lines = [f"        settings.{step}" for step in steps] + [
        "        " + random.choice(["pass", "1 / 0"])
    ]
    call = [
        "from settings import Settings",
        f"settings, told = Settings(**{some()!r}), None",
        "try:",
        f"    with changed(settings, **{some()!r}) as same:",
        *lines,
        "except ZeroDivisionError:",
        "    told = 'left'",
        "(told, same is settings, vars(settings), settings.port)",
    ]
    return {"call": "\n".join(call)}
