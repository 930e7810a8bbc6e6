def shares(cents, people):
    """Return what each pays, the larger shares first."""
    if people < 1:
        raise ValueError(f"people must be 1 or more, not {people}")
    share, rest = divmod(cents, people)
    return [share + rest] + [share] * (people - 1)
