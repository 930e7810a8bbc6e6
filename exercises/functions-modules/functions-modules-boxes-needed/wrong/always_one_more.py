def boxes_needed(eggs, box_size=12):
    """Return how many boxes hold all the eggs."""
    return eggs // box_size + 1
