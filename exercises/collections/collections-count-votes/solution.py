def count_votes(votes):
    """Return how often each drink was chosen."""
    counts = {}
    for vote in votes:
        drink = vote.strip().lower()
        if drink == "":
            continue
        if drink not in counts:
            counts[drink] = 0
        counts[drink] += 1
    return counts
