def seconds(text):
    if not text:
        raise ValueError(text)
    total, rest = 0, text
    for unit, factor in (("h", 3600), ("m", 60), ("s", 1)):
        if unit in rest:
            number, rest = rest.split(unit, 1)
            total += int(number) * factor
    if rest:
        raise ValueError(text)
    return total
