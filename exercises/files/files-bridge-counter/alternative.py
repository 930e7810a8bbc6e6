def busiest_hour(path):
    """Return the number of the busiest line and its bicycles."""
    busiest = 0
    most = -1
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            bicycles = int(line)
            if bicycles > most:
                busiest, most = number, bicycles
    if busiest == 0:
        return None
    return busiest, most
