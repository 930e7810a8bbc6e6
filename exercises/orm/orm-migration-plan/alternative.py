def plan(revisions, current, target):
    """Return the steps from the current to the target revision."""
    if target == "head":
        (target,) = set(revisions) - set(revisions.values())
    for name in (current, target):
        if name is not None and name not in revisions:
            raise ValueError(name)
    up = walk(revisions, target, current)
    if up is not None:
        return [("up", name) for name in up[::-1]]
    down = walk(revisions, current, target)
    if down is None:
        raise ValueError("no way")
    return [("down", name) for name in down]


def walk(revisions, start, end):
    """The revisions from start down to end, without end; None if there is no way."""
    if start == end:
        return []
    if start is None:
        return None
    rest = walk(revisions, revisions[start], end)
    return None if rest is None else [start, *rest]
