from fastapi import FastAPI


def make_app(path: str) -> FastAPI: ...
