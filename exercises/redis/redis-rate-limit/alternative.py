def allowed(r, user, limit=5, seconds=60):
    """Count a request; True if the user may make it."""
    key = "requests:" + user
    r.set(key, 0, ex=seconds, nx=True)
    count = r.incr(key)
    if count == 1:
        r.expire(key, seconds)
    return count <= limit
