def plan(revisions, current, target):
    """Return the steps from the current to the target revision."""
    if target == "head":
        heads = [name for name in revisions if name not in revisions.values()]
        if len(heads) != 1:
            raise ValueError(f"{len(heads)} heads")
        target = heads[0]
    wanted = line_of(revisions, target)
    there = line_of(revisions, current)
    down = [name for name in there if name not in wanted]
    up = [name for name in wanted if name not in there]
    if down and up:
        raise ValueError("on another branch")
    return [("down", name) for name in down] + [("up", name) for name in reversed(up)]


def line_of(revisions, name):
    """Return a revision and all below it, the newest first."""
    line = []
    while name is not None:
        if name not in revisions:
            raise ValueError(f"unknown revision {name}")
        line.append(name)
        name = revisions[name]
    return line
