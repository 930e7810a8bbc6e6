from itertools import count

from ask import ask
from flask import Flask, abort, jsonify, request


def make_app() -> Flask:
    app = Flask(__name__)
    notes: dict[int, dict] = {}
    numbers = count(1)

    def found(number):
        if number not in notes:
            abort(404, "no such note")
        return notes[number]

    def sent_text():
        body = request.get_json()
        if not isinstance(body, dict) or "text" not in body:
            abort(422, "text is missing")
        text = body["text"]
        return text

    @app.post("/notes")
    def create():
        text = sent_text()
        number = next(numbers)
        notes[number] = {"id": number, "text": text}
        return notes[number], 201, {"Location": f"/notes/{number}"}

    @app.get("/notes")
    def listing():
        return jsonify([notes[number] for number in sorted(notes)])

    @app.get("/notes/<int:number>")
    def read(number):
        return found(number)

    @app.put("/notes/<int:number>")
    def replace(number):
        note = found(number)
        note["text"] = sent_text()
        return note

    @app.delete("/notes/<int:number>")
    def remove(number):
        del notes[found(number)["id"]]
        return "", 204

    return app


if __name__ == "__main__":
    app = make_app()
    print(ask(app, "POST", "/notes", {"text": "call Ada"}))
    print(ask(app, "GET", "/notes/9")[0])
