FACTORS = {"h": 3600, "m": 60, "s": 1}


def seconds(text):
    """Return the seconds of a text such as "1h30m"."""
    total = 0
    digits = ""
    allowed = "hms"
    for sign in text:
        if sign in "0123456789":
            digits += sign
        elif digits and sign in allowed:
            total += int(digits) * FACTORS[sign]
            allowed = allowed[allowed.index(sign) + 1 :]
            digits = ""
        else:
            raise ValueError(f"{sign!r} does not fit here in {text!r}")
    if digits or allowed == "hms":
        raise ValueError(f"{text!r} is not complete")
    return total
