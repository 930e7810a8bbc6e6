from ask import ask
from flask import Flask, jsonify, request
from werkzeug.exceptions import HTTPException, NotFound, UnprocessableEntity

WORDS = {"true": True, "false": False}


def make_app() -> Flask:
    app = Flask(__name__)
    lamps = {"desk": True, "hall": False, "stairs": True}

    def as_json(error):
        return {"error": error.description}, error.code

    app.register_error_handler(HTTPException, as_json)

    @app.get("/lamps")
    def listing():
        if "on" not in request.args:
            return jsonify(sorted(lamps))
        try:
            wish = WORDS[request.args["on"]]
        except KeyError:
            raise UnprocessableEntity("on is true or false") from None
        return jsonify(sorted(name for name, on in lamps.items() if on is wish))

    @app.route("/lamps/<name>", methods=["GET", "PUT"])
    def lamp(name):
        if name not in lamps:
            raise NotFound
        if request.method == "PUT":
            match request.get_json():
                case {"on": bool(on)}:
                    lamps[name] = on
                case _:
                    raise UnprocessableEntity("on is true or false")
        return {"name": name, "on": lamps[name]}

    return app


if __name__ == "__main__":
    app = make_app()
    print(ask(app, "PUT", "/lamps/hall", {"on": True}))
    print(ask(app, "GET", "/lamps?on=true"))
