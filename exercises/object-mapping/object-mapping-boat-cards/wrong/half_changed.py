CHECKS = {
    "name": lambda value: type(value) is str and value != "",
    "seats": lambda value: type(value) is int and value > 0,
}


def shown(boat):
    """Return what a client may see of a boat, as a dictionary."""
    return {
        "id": boat.id,
        "name": boat.name,
        "seats": boat.seats,
        "trips": len(boat.trips),
    }


def changed(boat, body):
    """Change what the body names; ValueError if the body is wrong."""
    for name, value in body.items():
        if name not in CHECKS or not CHECKS[name](value):
            raise ValueError(f"{name}: {value!r}")
        setattr(boat, name, value)
