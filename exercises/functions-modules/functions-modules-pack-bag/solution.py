def pack(item, bag=None):
    """Put an item into the bag, or into a new one, and return the bag."""
    if bag is None:
        bag = []
    bag.append(item)
    return bag
