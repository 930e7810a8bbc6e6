from json import dumps, loads


def tides(r, load, port):
    """Return the tides of a port, from the cache or from load."""
    key = "tides:" + port
    try:
        return loads(r.get(key))
    except TypeError:  # None: no such key
        copy = dumps({"found": load(port)}["found"])
        r.setex(key, 60, copy)
        return loads(copy)


def set_tides(r, save, port, found):
    """Save new tides, so that everybody sees them at once."""
    save(port, found)
    r.delete("tides:" + port)
