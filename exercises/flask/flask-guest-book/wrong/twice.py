from ask import ask
from flask import Blueprint, Flask, abort, current_app, jsonify, request

guests = Blueprint("guests", __name__)


@guests.get("/")
def listing():
    return jsonify(current_app.extensions["guests"])


@guests.post("/")
def add():
    names, body = current_app.extensions["guests"], request.get_json()
    name = body.get("name") if isinstance(body, dict) else None
    if not isinstance(name, str) or not name.strip():
        abort(422, "a name is needed")
    name = name.strip()
    if len(names) >= current_app.config["LIMIT"]:
        abort(409, "the book is full")
    names.append(name)
    return {"name": name, "place": len(names)}, 201


def create_app(settings=None) -> Flask:
    app = Flask(__name__)
    app.config.from_mapping(LIMIT=100)
    app.config.from_mapping(settings or {})
    app.extensions["guests"] = []
    app.register_blueprint(guests, url_prefix="/guests")
    return app


if __name__ == "__main__":
    app = create_app({"LIMIT": 2})
    print(ask(app, "POST", "/guests/", {"name": "Mia"}))
    print(ask(app, "GET", "/guests/"))
