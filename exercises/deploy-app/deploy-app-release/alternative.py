def or_none(ask, *args):
    try:
        return ask(*args)
    except ConnectionError:
        return None


def release(version, place):
    old = place.current()
    if version == old:
        return "already live"
    place.start(version)

    def statuses():
        yield or_none(place.ready, version)
        for _ in range(4):
            place.wait()
            yield or_none(place.ready, version)

    if not any(status == 200 for status in statuses()):
        place.stop(version)
        return "not ready"
    place.switch(version)
    is_live = or_none(place.answers) == version
    if not is_live and old is not None:
        place.switch(old)
    gone = old if is_live else version
    if gone is not None:
        place.stop(gone)
    return "live" if is_live else "rolled back"
