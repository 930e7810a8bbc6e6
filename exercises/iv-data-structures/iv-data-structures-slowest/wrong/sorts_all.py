def slowest(requests, k):
    return sorted(requests, key=lambda request: request[1], reverse=True)[:k]
