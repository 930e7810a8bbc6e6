import heapq


def slowest(requests, k):
    """Return the k slowest (path, milliseconds), the slowest first."""
    return heapq.nlargest(k, requests, key=lambda request: request[1])
