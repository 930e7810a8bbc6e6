import sqlite3

TABLE = """
CREATE TABLE IF NOT EXISTS book (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    pages INTEGER NOT NULL)"""


def is_title(value: object) -> bool:
    return isinstance(value, str) and 1 <= len(value) <= 80


def is_pages(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 9999


CHECKS = {"title": is_title, "pages": is_pages}


def checked(body: object, needed: set[str]) -> dict:
    """The body, if it is right. Raises ValueError with the names that are not."""
    if not isinstance(body, dict):
        raise ValueError(["body"])
    wrong = {
        name
        for name, value in body.items()
        if name in CHECKS and not CHECKS[name](value)
    }
    wrong |= needed - body.keys()
    if wrong:
        raise ValueError(sorted(wrong))
    return body


class Shelf:
    def __init__(self, path: str):
        self.db = sqlite3.connect(path)
        self.db.row_factory = sqlite3.Row
        self.db.execute(TABLE)

    def add(self, body: object) -> dict:
        new = checked(body, needed={"title", "pages"})
        with self.db:
            made = self.db.execute(
                "INSERT INTO book (title, pages) VALUES (:title, :pages)", new
            )
        return self.get(made.lastrowid or 0)

    def all(self) -> list[dict]:
        return [
            dict(row)
            for row in self.db.execute("SELECT id, title, pages FROM book ORDER BY id")
        ]

    def get(self, number: int) -> dict:
        row = self.db.execute(
            "SELECT id, title, pages FROM book WHERE id = ?", (number,)
        ).fetchone()
        if row is None:
            raise KeyError(number)
        return dict(row)

    def change(self, number: int, body: object) -> dict:
        book = self.get(number) | checked(body, needed=set())
        with self.db:
            self.db.execute(
                "UPDATE book SET title = :title, pages = :pages WHERE id = :id", book
            )
        return book

    def remove(self, number: int) -> None:
        self.get(number)
        with self.db:
            self.db.execute("DELETE FROM book WHERE id = ?", (number,))
