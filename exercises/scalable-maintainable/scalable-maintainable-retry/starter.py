# from failures import Unavailable


def retry(call, sleep, chance, tries=4):
    """Call until it works, with growing pauses."""
