def count_birds(birds):
    """Return how often each bird came."""
    counts = {}
    for bird in birds:
        counts[bird] = counts.get(bird, 0) + 1
    return counts
