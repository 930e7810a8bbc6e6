import heapq


def slowest(requests, k):
    heap = []
    for place, (path, milliseconds) in enumerate(requests):
        heapq.heappush(heap, (milliseconds, place, path))
        if len(heap) > k:
            heapq.heappop(heap)
    return [
        (path, milliseconds) for milliseconds, _, path in sorted(heap, reverse=True)
    ]
