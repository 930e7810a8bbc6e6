def allowed(r, user, limit=5, seconds=60):
    """Count a request; True if the user may make it."""
    key = f"limit:{user}"
    count = int(r.get(key) or 0)
    if count >= limit:
        return False
    if count == 0:
        r.set(key, 1, ex=seconds)
    else:
        r.set(key, count + 1, ex=r.ttl(key))
    return True
