import sqlite3

TOOLS = ("saw", "drill", "ladder")


def problem(status, title):
    headers = {"Content-Type": "application/problem+json"}
    return status, headers, {"title": title, "status": status}


class Api:
    def __init__(self):
        self.db = sqlite3.connect(":memory:")
        self.db.row_factory = sqlite3.Row
        self.db.execute(
            "CREATE TABLE loan"
            " (id INTEGER PRIMARY KEY AUTOINCREMENT, tool TEXT UNIQUE, user TEXT)"
        )
        self.db.execute("INSERT INTO loan VALUES (70, 'saw', 'nobody')")
        self.db.execute("DELETE FROM loan")

    def __call__(self, method, path, user=None, body=None):
        if not user:
            return problem(401, "who are you?")
        number = path.removeprefix("/loans").lstrip("/")
        if method == "POST":
            return self.lend(user, body)
        if not number:
            rows = self.db.execute(
                "SELECT * FROM loan WHERE user = ? ORDER BY id", (user,)
            )
            return 200, {}, {"items": [dict(row) for row in rows]}
        row = self.db.execute(
            "SELECT * FROM loan WHERE id = ? AND user = ?", (number, user)
        ).fetchone()
        if row is None:
            return problem(404, "no such loan")
        if method == "DELETE":
            self.db.execute("DELETE FROM loan WHERE id = ?", (number,))
            return 204, {}, None
        return 200, {"Content-Type": "application/json"}, dict(row)

    def lend(self, user, body):
        if set(body) != {"tool"} or body["tool"] not in TOOLS:
            return problem(422, "not a loan")
        tool = body["tool"]
        try:
            new = self.db.execute(
                "INSERT INTO loan (tool, user) VALUES (?, ?)", (tool, user)
            )
        except sqlite3.IntegrityError:
            return problem(409, "lent")
        headers = {
            "Content-Type": "application/json",
            "Location": f"/loans/{new.lastrowid}",
        }
        return 201, headers, {"user": user, "tool": tool, "id": new.lastrowid}


def make_api():
    return Api()
