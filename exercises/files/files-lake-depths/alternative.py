def deep_places(path):
    """Return the depths above the average."""
    total = 0
    count = 0
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip() != "":
                total += int(line)
                count += 1
    deep = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip() != "" and int(line) > total / count:
                deep.append(int(line))
    return deep
