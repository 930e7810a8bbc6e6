def busiest_hour(path):
    """Return the number of the busiest line and its bicycles."""
    best = None
    most = 0
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            if int(line) > most:
                most = int(line)
                best = (number, most)
    return best
