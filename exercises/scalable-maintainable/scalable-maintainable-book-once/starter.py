from fastapi import FastAPI


def make_app(path: str) -> FastAPI:
    """Return an app that books each key once."""
