import hashlib
import secrets

import choir

STAND_IN = choir.make_hash("")


class Accounts:
    def __init__(self, db):
        self._db = db

    def _one(self, sql, *values):
        return self._db.execute(sql, values).fetchone()

    def _save(self, *changes):
        with self._db:
            for sql, *values in changes:
                last = self._db.execute(sql, values)
        return last

    @staticmethod
    def _mark(token):
        return hashlib.blake2b(token.encode(), digest_size=32).hexdigest()

    def register(self, email, password):
        if len(password) < 12:
            raise ValueError("too short")
        email = email.strip().casefold()
        if self._one("SELECT 1 FROM singer WHERE email = ?", email):
            raise choir.Taken(email)
        return self._save(
            ("INSERT INTO singer VALUES (NULL, ?, ?)", email, choir.make_hash(password))
        ).lastrowid

    def login(self, email, password):
        found = self._one(
            "SELECT id, hash FROM singer WHERE email = ?", email.strip().casefold()
        )
        right = choir.fits(password, found[1] if found else STAND_IN)
        if not (found and right):
            return None
        token = secrets.token_hex(32)
        self._save(("INSERT INTO login VALUES (?, ?)", self._mark(token), found[0]))
        return token

    def _caller(self, token):
        row = self._one(
            "SELECT singer_id FROM login WHERE digest = ?", self._mark(token)
        )
        return row and self._one(
            "SELECT id, email, hash FROM singer WHERE id = ?", row[0]
        )

    def who(self, token):
        caller = self._caller(token)
        if caller:
            return dict(zip(("id", "email"), caller))

    def change_password(self, token, old, new):
        if len(new) < 12:
            raise ValueError("too short")
        caller = self._caller(token)
        if not caller or not choir.fits(old, caller[2]):
            return False
        self._save(
            (
                "UPDATE singer SET hash = ? WHERE id = ?",
                choir.make_hash(new),
                caller[0],
            ),
            ("DELETE FROM login WHERE singer_id = ?", caller[0]),
            ("INSERT INTO login VALUES (?, ?)", self._mark(token), caller[0]),
        )
        return True

    def close(self, token, password):
        caller = self._caller(token)
        if not caller or not choir.fits(password, caller[2]):
            return False
        self._save(
            ("DELETE FROM login WHERE singer_id = ?", caller[0]),
            ("DELETE FROM singer WHERE id = ?", caller[0]),
        )
        return True
