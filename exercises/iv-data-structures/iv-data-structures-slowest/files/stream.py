import tracemalloc


def requests(count):
    for number in range(count):
        yield f"/page/{number}", number * 7919 % 10_000


def in_a_megabyte(slowest):
    """Whether a megabyte is enough for 60,000 requests, how many came back, and the slowest time."""
    tracemalloc.start()
    try:
        found = slowest(requests(60_000), 10)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    return peak < 1_000_000, len(found), found[0][1]
