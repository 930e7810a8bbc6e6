from mini_redis import MiniRedis


def tides(r, load, port):
    """Return the tides of a port, from the cache or from load."""
    return load(port)


def set_tides(r, save, port, found):
    """Save new tides, so that everybody sees them at once."""
    save(port, found)


if __name__ == "__main__":
    r = MiniRedis()
    print(tides(r, lambda port: ["06:10"], "Brest"))
    print(tides(r, lambda port: ["18:40"], "Brest"))
