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
        text = body.get("text") if isinstance(body, dict) else None
        if not isinstance(text, str) or not 1 <= len(text) <= 200:
            abort(422, "text has 1 to 200 characters")
        return text

    @app.post("/notes")
    def create():
        text = sent_text()
        number = next(numbers)
        notes[number] = {"id": number, "text": text}
        return notes[number], 201

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
