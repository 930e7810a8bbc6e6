"""Parcels to try it with."""


def parcel(number, day, state="sent"):
    """Return one parcel of November."""
    return {"id": number, "day": f"2026-11-{day:02}", "state": state}


def some():
    """Return five parcels, in no order; three are of one day."""
    return [
        parcel(3, 20),
        parcel(8, 24, "at home"),
        parcel(5, 24),
        parcel(9, 24),
        parcel(6, 22, "at home"),
    ]
