def count_votes(votes):
    """Return how often each drink was chosen."""
    counts = {}
    for vote in votes:
        drink = vote.strip().lower()
        if drink == "":
            continue
        counts[drink] = 1
    return counts
