def count_votes(votes):
    """Return how often each drink was chosen."""
    counts = {}
    for vote in votes:
        drink = vote.strip().lower()
        if drink == "":
            continue
        # Count the drink here.
    return counts


# Try it here.
print(count_votes(["tea", "Milk", "", " TEA ", "tea"]))
