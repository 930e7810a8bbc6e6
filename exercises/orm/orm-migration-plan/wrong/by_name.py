def plan(revisions, current, target):
    """Return the steps from the current to the target revision."""
    order = sorted(revisions)
    if target == "head":
        if len(set(revisions) - set(revisions.values())) != 1:
            raise ValueError("heads")
        target = order[-1]
    for name in (current, target):
        if name is not None and name not in revisions:
            raise ValueError(name)
    here = -1 if current is None else order.index(current)
    there = -1 if target is None else order.index(target)
    if there >= here:
        return [("up", name) for name in order[here + 1 : there + 1]]
    return [("down", name) for name in reversed(order[there + 1 : here + 1])]
