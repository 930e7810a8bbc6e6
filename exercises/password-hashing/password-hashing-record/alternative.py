from hashlib import scrypt
from hmac import compare_digest
from os import urandom

N, R, P = 1024, 8, 1  # a toy cost: in life 2**14, 8, 5 or more


def record_of(password: str, n: int, r: int, p: int, salt: str) -> str:
    """Return the record that these parts make."""
    made = scrypt(password.encode("utf-8"), salt=bytes.fromhex(salt), n=n, r=r, p=p)
    return "$".join(["scrypt", str(n), str(r), str(p), salt, made.hex()])


def protect(password: str) -> str:
    """Return a record for the password, with a new salt."""
    return record_of(password, N, R, P, urandom(16).hex())


def fits(password: str, record: str) -> bool:
    """Say whether the password belongs to the record."""
    parts = record.split("$")
    n, r, p = (int(part) for part in parts[1:4])
    return compare_digest(record_of(password, n, r, p, parts[4]), record)
