def make_hall(rows, seats, booked):
    """Return a plan with "x" for each booked seat."""
    hall = [["."] * seats for _ in range(rows)]
    for row, seat in booked:
        hall[row - 1][seat] = "x"
    return hall
