# Find and correct two faults in this function.
def make_hall(rows, seats, booked):
    """Return a plan with "x" for each booked seat."""
    hall = [["."] * seats] * rows
    for row, seat in booked:
        hall[row][seat] = "x"
    return hall


# Try it here.
print(make_hall(2, 3, [(1, 1)]))
