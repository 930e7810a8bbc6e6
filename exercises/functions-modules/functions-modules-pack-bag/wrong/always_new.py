def pack(item, bag=None):
    bag = []
    bag.append(item)
    return bag
