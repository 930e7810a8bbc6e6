import hashlib
import uuid

import choir


class Resets:
    def __init__(self, db, clock, send):
        self.db, self.clock, self.send = db, clock, send

    def mark(self, token):
        return hashlib.sha512(token.encode()).hexdigest()

    def ask(self, email):
        for number, stored in self.db.execute(
            "SELECT id, email FROM singer"
        ).fetchall():
            if stored.lower() != email.lower():
                continue
            times = self.db.execute(
                "SELECT made FROM reset WHERE singer_id = ?", [number]
            ).fetchall()
            recent = [made for (made,) in times if self.clock() - made < 3600]
            if len(recent) < 3:
                token = uuid.uuid4().hex + uuid.uuid4().hex
                self.db.execute(
                    "UPDATE reset SET used = 1 WHERE singer_id = ?", [number]
                )
                self.db.execute(
                    "INSERT INTO reset (digest, singer_id, made) VALUES (?, ?, ?)",
                    [self.mark(token), number, self.clock()],
                )
                self.db.commit()
                self.send(stored, token)

    def use(self, token, password):
        if len(password) < 12:
            raise ValueError("too short")
        sql = "SELECT singer_id, made, used FROM reset WHERE digest = ?"
        found = self.db.execute(sql, [self.mark(token)]).fetchone()
        if not found or found[2] or self.clock() - found[1] >= 1200:
            return False
        number = found[0]
        with self.db:
            self.db.execute("UPDATE reset SET used = 1 WHERE singer_id = ?", [number])
            self.db.execute("DELETE FROM login WHERE singer_id = ?", [number])
            self.db.execute(
                "UPDATE singer SET hash = ? WHERE id = ?",
                [choir.make_hash(password), number],
            )
        return True
