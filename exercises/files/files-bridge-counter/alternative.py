def busiest_hour(path):
    """Return the number of the busiest line and its bicycles."""
    with open(path, encoding="utf-8") as file:
        return max(
            ((number, int(line)) for number, line in enumerate(file, 1)),
            key=lambda hour: hour[1],
            default=None,
        )
