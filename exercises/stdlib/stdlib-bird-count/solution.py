from collections import Counter


def top_birds(birds, number):
    """Return the most frequent birds with their counts."""
    return Counter(birds).most_common(number)
