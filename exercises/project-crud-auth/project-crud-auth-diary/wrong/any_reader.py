import sqlite3


class Diary:
    def __init__(self, db: sqlite3.Connection):
        self.db = db

    def add(self, owner: int, title: str, body: str) -> int:
        sql = "INSERT INTO entry (owner, title, body) VALUES (?, ?, ?)"
        with self.db:
            return self.db.execute(sql, (owner, title, body)).lastrowid

    def get(self, owner: int, number: int) -> dict | None:
        sql = "SELECT id, title, body FROM entry WHERE id = ?"
        row = self.db.execute(sql, (number,)).fetchone()
        return dict(zip(("id", "title", "body"), row)) if row else None

    def find(self, owner: int, word: str) -> list[int]:
        sql = (
            "SELECT id FROM entry WHERE owner = :owner"
            " AND (instr(title, :word) > 0 OR instr(body, :word) > 0) ORDER BY id"
        )
        rows = self.db.execute(sql, {"owner": owner, "word": word})
        return [number for (number,) in rows]

    def change(
        self, owner: int, number: int, title: str | None = None, body: str | None = None
    ) -> bool:
        sql = (
            "UPDATE entry SET title = coalesce(?, title), body = coalesce(?, body)"
            " WHERE id = ? AND owner = ?"
        )
        with self.db:
            return self.db.execute(sql, (title, body, number, owner)).rowcount == 1

    def remove(self, owner: int, number: int) -> bool:
        sql = "DELETE FROM entry WHERE id = ? AND owner = ?"
        with self.db:
            return self.db.execute(sql, (number, owner)).rowcount == 1
