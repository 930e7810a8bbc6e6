from types import SimpleNamespace


def shown(boat):
    """Return what a client may see of a boat, as a dictionary."""
    return vars(boat)


def changed(boat, body):
    """Change what the body names; ValueError if the body is wrong."""
    for name, value in body.items():
        setattr(boat, name, value)


if __name__ == "__main__":
    boat = SimpleNamespace(
        id=1, name="Alba", seats=4, owner_email="ana@example.org", trips=["Mole"]
    )
    changed(boat, {"seats": 5})
    print(shown(boat))
