import hashlib
import secrets


class Sessions:
    def __init__(self, db, clock):
        self.db, self.clock = db, clock

    def _row(self, token):
        mark = hashlib.blake2b(token.encode()).hexdigest()
        sql = "SELECT digest, account_id, expires FROM session WHERE digest = ?"
        return mark, self.db.execute(sql, (mark,)).fetchone()

    def start(self, account_id):
        token = secrets.token_hex(24)
        mark, _ = self._row(token)
        sql = "INSERT INTO session (account_id, digest, expires) VALUES (?, ?, ?)"
        self.db.execute(sql, (account_id, mark, self.clock() + 900))
        self.db.commit()
        return token

    def find(self, token):
        mark, row = self._row(token)
        if row is None:
            return None
        if row[2] <= self.clock():
            self.end(token)
            return None
        return row[1]

    def end(self, token):
        mark, _ = self._row(token)
        self.db.execute("DELETE FROM session WHERE digest = ?", (mark,))
        self.db.commit()

    def end_all(self, account_id):
        self.db.execute("DELETE FROM session WHERE account_id = ?", (account_id,))
        self.db.commit()
