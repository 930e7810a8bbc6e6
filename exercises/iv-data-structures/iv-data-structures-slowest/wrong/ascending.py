import heapq


def slowest(requests, k):
    return heapq.nlargest(k, requests, key=lambda request: request[1])[::-1]
