from platform_toy import Place

TRIES = 5


def gets_ready(version: str, place: Place) -> bool:
    for attempt in range(TRIES):
        if attempt > 0:
            place.wait()
        try:
            if place.ready(version) == 200:
                return True
        except ConnectionError:
            pass  # not up yet
    return False


def seen_from_outside(place: Place) -> str | None:
    try:
        return place.answers()
    except ConnectionError:
        return None


def release(version: str, place: Place) -> str:
    old = place.current()
    if old == version:
        return "already live"
    place.start(version)
    if not gets_ready(version, place):
        place.stop(version)
        return "not ready"
    place.switch(version)
    if seen_from_outside(place) not in (None, old):
        if old is not None:
            place.stop(old)
        return "live"
    if old is not None:
        place.switch(old)
    place.stop(version)
    return "rolled back"
