def busiest_hour(path):
    """Return the number of the busiest line and its bicycles."""
    best = None
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            bicycles = line.strip()
            if best is None or bicycles > best[1]:
                best = (number, bicycles)
    return best and (best[0], int(best[1]))
