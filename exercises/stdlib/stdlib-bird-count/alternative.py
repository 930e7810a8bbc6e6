def top_birds(birds, number):
    """Return the most frequent birds with their counts."""
    counts = {}
    for bird in birds:
        counts[bird] = counts.get(bird, 0) + 1
    pairs = sorted(counts.items(), key=lambda pair: -pair[1])
    return pairs[:number]
