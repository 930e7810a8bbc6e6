def shares(cents, people):
    """Return what each pays, the larger shares first."""
    if people < 2:
        raise ValueError(f"people must be 1 or more, not {people}")
    share, rest = divmod(cents, people)
    return [share + 1] * rest + [share] * (people - rest)
