from fastapi import FastAPI


def make_app(key: str) -> FastAPI:
    app = FastAPI()
    return app
