def rating_report(ratings, minimum=None):
    """Return how many ratings count and the best of them, as text."""
    if not minimum:
        minimum = 1
    counted = []
    for rating in ratings:
        if rating >= minimum:
            counted.append(rating)
    if not counted:
        return "no ratings"
    best = max(counted)
    return f"ratings: {len(counted)}, best: {best}"
