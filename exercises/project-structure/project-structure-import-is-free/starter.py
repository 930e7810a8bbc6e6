import storage
from fastapi import FastAPI

connection = storage.connect()
app = FastAPI(title="Ferry")


@app.get("/sailings")
def list_sailings() -> list[str]:
    return connection.sailings()
