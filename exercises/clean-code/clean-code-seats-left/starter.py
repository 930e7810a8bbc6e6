def seats_left(booked, capacity):
    # Write the type hints above, and the docstring and the body here.
    return 0
