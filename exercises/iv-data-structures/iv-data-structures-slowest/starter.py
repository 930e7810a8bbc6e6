def slowest(requests, k):
    """Return the k slowest (path, milliseconds), the slowest first."""
