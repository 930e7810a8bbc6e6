import storage
from fastapi import FastAPI


def create_app():
    app = FastAPI(title="Ferry")

    @app.get("/sailings")
    def list_sailings() -> list[str]:
        connection = storage.connect()
        try:
            return connection.sailings()
        finally:
            connection.close()

    return app
