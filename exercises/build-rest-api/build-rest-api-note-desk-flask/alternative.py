from ask import ask
from flask import Flask, jsonify, request
from flask.views import MethodView
from werkzeug.exceptions import NotFound, UnprocessableEntity


class Notes:
    def __init__(self):
        self.texts = {}
        self.last = 0

    def text_of(self, number):
        if number not in self.texts:
            raise NotFound
        return {"id": number, "text": self.texts[number]}


def sent_text():
    match request.get_json():
        case {"text": str(text)} if 1 <= len(text) <= 200:
            return text
    raise UnprocessableEntity("text has 1 to 200 characters")


class Many(MethodView):
    def __init__(self, notes):
        self.notes = notes

    def get(self):
        return jsonify([self.notes.text_of(number) for number in self.notes.texts])

    def post(self):
        text = sent_text()
        self.notes.last += 1
        self.notes.texts[self.notes.last] = text
        where = {"Location": f"/notes/{self.notes.last}"}
        return self.notes.text_of(self.notes.last), 201, where


class One(MethodView):
    def __init__(self, notes):
        self.notes = notes

    def get(self, number):
        return self.notes.text_of(number)

    def put(self, number):
        self.notes.text_of(number)
        self.notes.texts[number] = sent_text()
        return self.notes.text_of(number)

    def delete(self, number):
        self.notes.text_of(number)
        del self.notes.texts[number]
        return "", 204


def make_app() -> Flask:
    app = Flask(__name__)
    notes = Notes()
    app.add_url_rule("/notes", view_func=Many.as_view("many", notes))
    app.add_url_rule("/notes/<int:number>", view_func=One.as_view("one", notes))
    return app


if __name__ == "__main__":
    app = make_app()
    print(ask(app, "POST", "/notes", {"text": "call Ada"}))
    print(ask(app, "GET", "/notes/9")[0])
