from fastapi import APIRouter, FastAPI, Request

router = APIRouter(prefix="/sailings")


@router.get("")
def list_sailings(request: Request) -> dict:
    state = request.app.state
    return {"harbour": state.harbour, "sailings": state.sailings}


@router.post("/{name}", status_code=201)
def add_sailing(name: str, request: Request) -> dict:
    request.app.state.sailings.append(name)
    return list_sailings(request)


def create_app(harbour: str) -> FastAPI:
    app = FastAPI(title="Ferry")
    app.state.harbour = harbour
    app.state.sailings = []
    app.include_router(router)
    return app
