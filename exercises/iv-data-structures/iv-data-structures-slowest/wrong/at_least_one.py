import heapq


def slowest(requests, k):
    return heapq.nlargest(max(k, 1), requests, key=lambda request: request[1])
