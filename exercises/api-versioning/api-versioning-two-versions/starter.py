from fastapi import FastAPI

# from sailings import find


def make_app(clock) -> FastAPI:
    """Return an app with versions 1 and 2 of the timetable."""
