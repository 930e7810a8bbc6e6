def busiest_hour(path):
    """Return the number of the busiest line and its bicycles."""
    best = None
    with open(path, encoding="utf-8") as file:
        # Go through the file here, line by line.
        # Keep the best line so far in the name best.
        file.read()
    return best
