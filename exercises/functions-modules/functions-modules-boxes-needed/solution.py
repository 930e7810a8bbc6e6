import math


def boxes_needed(eggs, box_size=12):
    """Return how many boxes hold all the eggs."""
    return math.ceil(eggs / box_size)
