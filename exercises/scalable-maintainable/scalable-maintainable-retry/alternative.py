from failures import Unavailable


def retry(call, sleep, chance, tries=4):
    """Call until it works, with growing pauses."""
    limit = 0.5
    while tries > 1:
        try:
            return call()
        except Unavailable:
            sleep(limit * (0.5 + chance() / 2))
        limit = min(limit * 2, 4)
        tries -= 1
    return call()
