import heapq


def slowest(requests, k):
    best = heapq.nlargest(k, ((milliseconds, path) for path, milliseconds in requests))
    return [(path, milliseconds) for milliseconds, path in best]
