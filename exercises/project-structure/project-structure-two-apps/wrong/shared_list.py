from fastapi import FastAPI

sailings = []


def create_app(harbour):
    app = FastAPI(title="Ferry")

    @app.get("/sailings")
    def list_sailings():
        return {"harbour": harbour, "sailings": sailings}

    @app.post("/sailings/{name}", status_code=201)
    def add_sailing(name: str):
        sailings.append(name)
        return {"harbour": harbour, "sailings": sailings}

    return app
