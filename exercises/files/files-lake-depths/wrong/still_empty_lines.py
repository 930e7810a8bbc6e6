def deep_places(path):
    """Return the depths above the average."""
    depths = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line == "":
                continue
            depths.append(int(line))
    if depths == []:
        return []
    average = sum(depths) / len(depths)
    return [depth for depth in depths if depth > average]
