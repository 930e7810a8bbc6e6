from fastapi import FastAPI


def make_app(parcels):
    """Return an app that shows these parcels, page by page."""
    app = FastAPI()

    @app.get("/parcels")
    def pages(offset: int = 0, limit: int = 20):
        return {"items": parcels[offset : offset + limit], "next": None}

    return app
