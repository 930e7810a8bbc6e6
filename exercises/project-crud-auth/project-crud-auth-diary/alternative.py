class Diary:
    def __init__(self, db):
        self.db = db

    def _own(self, owner):
        sql = "SELECT id, title, body FROM entry WHERE owner = ? ORDER BY id"
        rows = self.db.execute(sql, (owner,)).fetchall()
        return {row[0]: {"id": row[0], "title": row[1], "body": row[2]} for row in rows}

    def add(self, owner, title, body):
        cursor = self.db.execute(
            "INSERT INTO entry (owner, title, body) VALUES (?, ?, ?) RETURNING id",
            (owner, title, body),
        )
        (number,) = cursor.fetchone()
        self.db.commit()
        return number

    def get(self, owner, number):
        return self._own(owner).get(number)

    def find(self, owner, word):
        entries = self._own(owner).values()
        return [
            entry["id"]
            for entry in entries
            if word in entry["title"] or word in entry["body"]
        ]

    def change(self, owner, number, title=None, body=None):
        entry = self.get(owner, number)
        if entry is None:
            return False
        title = entry["title"] if title is None else title
        body = entry["body"] if body is None else body
        sql = "UPDATE entry SET title = ?, body = ? WHERE id = ? AND owner = ?"
        self.db.execute(sql, (title, body, number, owner))
        self.db.commit()
        return True

    def remove(self, owner, number):
        sql = "DELETE FROM entry WHERE id = ? AND owner = ? RETURNING id"
        row = self.db.execute(sql, (number, owner)).fetchone()
        self.db.commit()
        return row is not None
