from ask import ask
from flask import Flask, abort, jsonify, request
from werkzeug.exceptions import HTTPException


def make_app() -> Flask:
    app = Flask(__name__)
    lamps = {"desk": True, "hall": False, "stairs": True}

    @app.errorhandler(HTTPException)
    def told(error):
        return {"error": error.name}, error.code

    def known(name):
        if name not in lamps:
            abort(404, "no such lamp")
        return name

    @app.get("/lamps")
    def listing():
        wish = request.args.get("on")
        if wish not in (None, "true", "false"):
            abort(422, "on is true or false")
        names = [
            name for name in sorted(lamps) if wish in (None, str(lamps[name]).lower())
        ]
        return jsonify(names)

    @app.get("/lamps/<name>")
    def show(name):
        return {"name": name, "on": lamps[known(name)]}

    @app.put("/lamps/<name>")
    def switch(name):
        known(name)
        body = request.get_json()
        if not isinstance(body, dict) or "on" not in body:
            abort(422, "on is missing")
        on = bool(body["on"])
        lamps[name] = on
        return {"name": name, "on": on}

    return app


if __name__ == "__main__":
    app = make_app()
    print(ask(app, "PUT", "/lamps/hall", {"on": True}))
    print(ask(app, "GET", "/lamps?on=true"))
