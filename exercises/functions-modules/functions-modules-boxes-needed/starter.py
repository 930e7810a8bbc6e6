# Import the module here.


def boxes_needed(eggs, box_size=12):
    """Return how many boxes hold all the eggs."""
    # Return the number of boxes here.


# Try it here.
print(boxes_needed(30))
