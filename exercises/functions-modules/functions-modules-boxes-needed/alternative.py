def boxes_needed(eggs, box_size=12):
    """Return how many boxes hold all the eggs."""
    boxes = eggs // box_size
    if eggs % box_size > 0:
        boxes = boxes + 1
    return boxes
