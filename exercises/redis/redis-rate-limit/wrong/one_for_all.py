def allowed(r, user, limit=5, seconds=60):
    """Count a request; True if the user may make it."""
    key = "limit"
    count = r.incr(key)
    r.expire(key, seconds, nx=True)
    return count <= limit
