def retry(call, sleep, chance, tries=4):
    """Call until it works, with growing pauses."""
    for attempt in range(tries):
        try:
            return call()
        except Exception:
            if attempt == tries - 1:
                raise
            limit = min(4, 0.5 * 2**attempt)
            sleep(limit * (0.5 + chance() / 2))
