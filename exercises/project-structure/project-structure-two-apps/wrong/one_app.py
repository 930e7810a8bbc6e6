from fastapi import FastAPI

app = FastAPI(title="Ferry")
sailings = []
harbour = "Kiel"


@app.get("/sailings")
def list_sailings():
    return {"harbour": harbour, "sailings": sailings}


@app.post("/sailings/{name}", status_code=201)
def add_sailing(name: str):
    sailings.append(name)
    return {"harbour": harbour, "sailings": sailings}


def create_app(new_harbour):
    global harbour
    harbour = new_harbour
    sailings.clear()
    return app
