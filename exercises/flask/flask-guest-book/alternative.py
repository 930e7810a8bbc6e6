from ask import ask
from flask import Blueprint, Flask, abort, jsonify, request


class Book:
    def __init__(self, limit):
        self.limit = limit
        self.names = []

    def add(self, name):
        if name in self.names or len(self.names) >= self.limit:
            abort(409, "there already, or the book is full")
        self.names.append(name)
        return len(self.names)


def guests_of(book):
    guests = Blueprint("guests", __name__, url_prefix="/guests")

    @guests.get("/")
    def listing():
        return jsonify(book.names)

    @guests.post("/")
    def add():
        match request.get_json():
            case {"name": str(name)} if name.strip():
                name = name.strip()
                return {"name": name, "place": book.add(name)}, 201
        abort(422, "a name is needed")

    return guests


def create_app(settings=None) -> Flask:
    app = Flask(__name__)
    app.config.update({"LIMIT": 100, **(settings or {})})
    app.register_blueprint(guests_of(Book(app.config["LIMIT"])))
    return app


if __name__ == "__main__":
    app = create_app({"LIMIT": 2})
    print(ask(app, "POST", "/guests/", {"name": "Mia"}))
    print(ask(app, "GET", "/guests/"))
