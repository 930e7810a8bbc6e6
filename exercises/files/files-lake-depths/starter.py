# Find and correct two faults in the lines below.
def deep_places(path):
    """Return the depths above the average."""
    total = 0
    count = 0
    deep = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line == "":
                continue
            total += int(line)
            count += 1
        for line in file:
            if line == "":
                continue
            if int(line) > total / count:
                deep.append(int(line))
    return deep
