import sqlite3
from contextlib import closing

NEEDED = ("title", "pages")


def problems(body, partly):
    if type(body) is not dict:
        return ["body"]
    found = [name for name in body if name not in NEEDED]
    if not partly:
        found += [name for name in NEEDED if name not in body]
    if "title" in body and not (
        type(body["title"]) is str and 0 < len(body["title"]) < 81
    ):
        found.append("title")
    if "pages" in body and not (
        type(body["pages"]) is int and 0 < body["pages"] < 10_000
    ):
        found.append("pages")
    return sorted(found)


class Shelf:
    def __init__(self, path):
        self.path = path
        self._run(
            "CREATE TABLE IF NOT EXISTS books (id INTEGER PRIMARY KEY, title, pages, gone DEFAULT 0)"
        )

    def _run(self, sql, *values):
        with closing(sqlite3.connect(self.path)) as db, db:
            cursor = db.execute(sql, values)
            return cursor.fetchall(), cursor.lastrowid

    def add(self, body):
        if found := problems(body, partly=False):
            raise ValueError(found)
        _, number = self._run(
            "INSERT INTO books (title, pages) VALUES (?, ?)",
            body["title"],
            body["pages"],
        )
        return {"id": number, "title": body["title"], "pages": body["pages"]}

    def all(self):
        rows, _ = self._run(
            "SELECT id, title, pages FROM books WHERE NOT gone ORDER BY id"
        )
        return [dict(zip(("id", *NEEDED), row)) for row in rows]

    def get(self, number):
        for book in self.all():
            if book["id"] == number:
                return book
        raise KeyError(number)

    def change(self, number, body):
        self.get(number)
        if found := problems(body, partly=True):
            raise ValueError(found)
        for name, value in body.items():
            self._run(f"UPDATE books SET {name} = ? WHERE id = ?", value, number)
        return self.get(number)

    def remove(self, number):
        self.get(number)
        self._run("UPDATE books SET gone = 1 WHERE id = ?", number)
