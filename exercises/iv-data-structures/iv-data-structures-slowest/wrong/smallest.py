import heapq


def slowest(requests, k):
    return heapq.nsmallest(k, requests, key=lambda request: request[1])
