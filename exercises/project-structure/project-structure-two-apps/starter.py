from fastapi import FastAPI

harbour = "Kiel"
sailings = []
app = FastAPI(title="Ferry")


@app.get("/sailings")
def list_sailings() -> dict:
    return {"harbour": harbour, "sailings": sailings}


@app.post("/sailings/{name}", status_code=201)
def add_sailing(name: str) -> dict:
    sailings.append(name)
    return {"harbour": harbour, "sailings": sailings}
