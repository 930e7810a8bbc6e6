def pack(item, bag=None):
    if bag is None:
        bag = []
    return bag.append(item)
