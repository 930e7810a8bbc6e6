"""A reference for project-adv-deployed: FastAPI, SQLAlchemy and Alembic, on PostgreSQL."""

from typing import Annotated

from fastapi import Depends, FastAPI, Header, HTTPException, Response
from pydantic import BaseModel, Field
from sqlalchemy import create_engine, select
from sqlalchemy.exc import IntegrityError, SQLAlchemyError
from sqlalchemy.orm import Session

from hut import log
from hut.logins import Logins
from hut.settings import Settings
from hut.tables import Account


class NewAccount(BaseModel, extra="forbid"):
    name: str = Field(min_length=1, max_length=60)
    password: str = Field(min_length=12, max_length=200)


class Credentials(BaseModel):
    name: str
    password: str


def create_app(settings: Settings | None = None) -> FastAPI:
    settings = settings or Settings()
    engine = create_engine(settings.database_url, pool_pre_ping=True)
    logins = Logins(settings)
    app = FastAPI(title="Hut")
    log.install(app, settings.release)

    def session():
        with Session(engine) as one:
            yield one

    Db = Annotated[Session, Depends(session)]

    @app.get("/live")
    def live() -> dict[str, str]:
        return {"release": settings.release}

    @app.get("/ready")
    def ready(db: Db, response: Response) -> dict[str, bool]:
        try:
            db.execute(select(Account.id).limit(1))
        except SQLAlchemyError as error:
            log.log.warning("not ready: %s", type(error).__name__)
            response.status_code = 503
        return {"ready": response.status_code != 503}

    @app.post("/accounts", status_code=201)
    def register(body: NewAccount, db: Db) -> dict[str, int | str]:
        account = logins.account(body.name, body.password)
        db.add(account)
        try:
            db.commit()
        except IntegrityError:
            raise HTTPException(409, "this name is taken") from None
        return {"id": account.id, "name": account.name}

    @app.post("/login")
    def login(body: Credentials, db: Db) -> dict[str, str]:
        token = logins.start(db, body.name, body.password)
        if token is None:
            raise HTTPException(401, "wrong name or password", {"WWW-Authenticate": "Bearer"})
        return {"token": token}

    def caller(db: Db, authorization: Annotated[str, Header()] = "") -> Account:
        scheme, _, token = authorization.partition(" ")
        account = logins.find(db, token) if scheme.lower() == "bearer" else None
        if account is None:
            raise HTTPException(401, "log in first", {"WWW-Authenticate": "Bearer"})
        return account

    @app.get("/me")
    def me(account: Annotated[Account, Depends(caller)]) -> dict[str, int | str]:
        return {"id": account.id, "name": account.name}

    return app
