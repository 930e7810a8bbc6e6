def deep_places(path):
    """Return the depths above the average."""
    depths = []
    count = 0
    with open(path, encoding="utf-8") as file:
        for line in file:
            count += 1
            if line.strip() == "":
                continue
            depths.append(int(line))
    deep = []
    for depth in depths:
        if depth > sum(depths) / count:
            deep.append(depth)
    return deep
