"""Who is logged in; a stand-in for the table of sessions."""

_OPEN = {
    "t-ana": ("ana", "member"),
    "t-bo": ("bo", "member"),
    "t-eva": ("eva", "admin"),
    "t-gus": ("gus", "guest"),
    "t-pia": ("pia", "trainee"),
}


def find(token):
    """Return {"name": ..., "role": ...} for an open session, or None."""
    if token not in _OPEN:
        return None
    name, role = _OPEN[token]
    return {"name": name, "role": role}
