def make_hall(rows, seats, booked):
    """Return a plan with "x" for each booked seat."""
    hall = []
    for row in range(1, rows + 1):
        line = []
        for seat in range(1, seats + 1):
            if (row, seat) in booked:
                line.append("x")
            else:
                line.append(".")
        hall.append(line)
    return hall
