def deep_places(path):
    """Return the depths above the average."""
    depths = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line == "":
                continue
            depths.append(int(line))
    deep = []
    for depth in depths:
        if depth > sum(depths) / len(depths):
            deep.append(depth)
    return deep
