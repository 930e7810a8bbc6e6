from collections.abc import Callable

from fastapi import FastAPI


def make_app(env: dict[str, str], log: Callable[[dict], object]) -> FastAPI: ...
