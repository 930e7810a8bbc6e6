"""A reference for project-simple-api: Flask, data in memory."""

from itertools import count

from flask import Flask, abort, jsonify, request
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
plants: dict[int, dict] = {}
numbers = count(1)

RULES = {
    "name": lambda value: isinstance(value, str) and 1 <= len(value) <= 80,
    "days": lambda value: type(value) is int and 1 <= value <= 365,
}


@app.errorhandler(HTTPException)
def told(error):
    return jsonify(error=error.name, detail=error.description), error.code


def body():
    data = request.get_json()
    if not isinstance(data, dict):
        abort(400, "the body is no object")
    for field in data.keys() & RULES.keys():
        if not RULES[field](data[field]):
            abort(422, f"{field} is wrong")
    return {field: data[field] for field in data.keys() & RULES.keys()}


def found(number):
    if number not in plants:
        abort(404, "no such plant")
    return plants[number]


@app.post("/plants")
def create():
    data = body()
    missing = RULES.keys() - data.keys()
    if missing:
        abort(422, f"missing: {', '.join(sorted(missing))}")
    number = next(numbers)
    plants[number] = {"id": number, **data}
    return plants[number], 201


@app.get("/plants")
def listing():
    limit = request.args.get("limit", "100")
    if not limit.isdecimal() or not 1 <= int(limit) <= 100:
        abort(422, "limit is from 1 to 100")
    return {"plants": list(reversed(plants.values()))[: int(limit)]}


@app.get("/plants/<int:number>")
def read(number):
    return found(number)


@app.patch("/plants/<int:number>")
def change(number):
    plant = found(number)
    plant.update(body())
    return plant


@app.delete("/plants/<int:number>")
def remove(number):
    found(number)
    del plants[number]
    return "", 204
