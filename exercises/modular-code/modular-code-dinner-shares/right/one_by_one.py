def shares(cents, people):
    """Return what each pays, the larger shares first."""
    if people <= 0:
        raise ValueError("nobody is there")
    parts = [0] * people
    for place in range(people):
        parts[place] = cents // people + (1 if place < cents % people else 0)
    return parts
