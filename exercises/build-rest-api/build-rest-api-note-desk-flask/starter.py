from ask import ask
from flask import Flask


def make_app() -> Flask:
    app = Flask(__name__)

    return app


if __name__ == "__main__":
    app = make_app()
    print(ask(app, "POST", "/notes", {"text": "call Ada"}))
    print(ask(app, "GET", "/notes/9")[0])
