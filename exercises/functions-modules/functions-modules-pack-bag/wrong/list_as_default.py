def pack(item, bag=[]):
    bag.append(item)
    return bag
