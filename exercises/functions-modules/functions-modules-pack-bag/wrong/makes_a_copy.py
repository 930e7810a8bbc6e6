def pack(item, bag=None):
    if bag is None:
        bag = []
    bag = bag + [item]
    return bag
