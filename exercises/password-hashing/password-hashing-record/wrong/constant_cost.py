import hashlib
import secrets

N, R, P = 1024, 8, 1  # a toy cost: in life 2**14, 8, 5 or more


def protect(password: str) -> str:
    """Return a record for the password, with a new salt."""
    salt = secrets.token_bytes(16)
    made = hashlib.scrypt(password.encode(), salt=salt, n=N, r=R, p=P)
    return f"scrypt${N}${R}${P}${salt.hex()}${made.hex()}"


def fits(password: str, record: str) -> bool:
    """Say whether the password belongs to the record."""
    _, n, r, p, salt, stored = record.split("$")
    made = hashlib.scrypt(password.encode(), salt=bytes.fromhex(salt), n=N, r=R, p=P)
    return secrets.compare_digest(made, bytes.fromhex(stored))
