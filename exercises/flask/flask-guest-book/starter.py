from ask import ask
from flask import Blueprint, Flask

guests = Blueprint("guests", __name__)


def create_app(settings=None) -> Flask:
    app = Flask(__name__)
    app.register_blueprint(guests, url_prefix="/guests")
    return app


if __name__ == "__main__":
    app = create_app({"LIMIT": 2})
    print(ask(app, "POST", "/guests/", {"name": "Mia"}))
    print(ask(app, "GET", "/guests/"))
