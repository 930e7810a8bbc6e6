from ask import ask
from flask import Flask


def make_app() -> Flask:
    app = Flask(__name__)
    lamps = {"desk": True, "hall": False, "stairs": True}

    @app.get("/lamps/<name>")
    def show(name):
        return {"name": name, "on": lamps[name]}

    return app


if __name__ == "__main__":
    app = make_app()
    print(ask(app, "PUT", "/lamps/hall", {"on": True}))
    print(ask(app, "GET", "/lamps?on=true"))
