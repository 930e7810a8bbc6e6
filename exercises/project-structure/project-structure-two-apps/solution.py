from fastapi import FastAPI


def create_app(harbour: str) -> FastAPI:
    """Build a new app, with a list of its own."""
    app = FastAPI(title="Ferry")
    sailings: list[str] = []

    @app.get("/sailings")
    def list_sailings() -> dict:
        return {"harbour": harbour, "sailings": sailings}

    @app.post("/sailings/{name}", status_code=201)
    def add_sailing(name: str) -> dict:
        sailings.append(name)
        return {"harbour": harbour, "sailings": sailings}

    return app
