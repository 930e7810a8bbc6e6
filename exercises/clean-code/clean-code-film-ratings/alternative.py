def rating_report(ratings, minimum=None):
    """Return how many ratings count and the best of them, as text."""
    lowest = 1 if minimum is None else minimum
    counted = [rating for rating in ratings if rating >= lowest]
    if not counted:
        return "no ratings"
    return f"ratings: {len(counted)}, best: {max(counted)}"
