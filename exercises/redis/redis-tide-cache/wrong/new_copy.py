import json


def key_of(port):
    return f"tides:{port}"


def tides(r, load, port):
    """Return the tides of a port, from the cache or from load."""
    copy = r.get(key_of(port))
    if copy is not None:
        return json.loads(copy)
    found = load(port)
    r.set(key_of(port), json.dumps(found), ex=60)
    return found


def set_tides(r, save, port, found):
    """Save new tides, so that everybody sees them at once."""
    save(port, found)
    r.set(key_of(port), json.dumps(found))
