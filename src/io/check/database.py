"""Makes or drops the database of a check with a driver of the learner's Python.

Reads one JSON object from standard input: `do` (make or drop), `url` (the learner's own database, where it connects) and
`name` (of the check's). Writes one: `error` with the server's words, `missing` with the packages one of which is needed,
or nothing in it.
"""

import importlib
import json
import re
import sys
from urllib.parse import parse_qsl, unquote, urlsplit

SECONDS = 5


def postgresql(url, statements):
    address = re.sub(r"^\w+(\+\w+)?:", "postgresql:", url)
    parts, more = parts_of(url)
    names = {"host": parts.hostname, "port": parts.port, "user": user(parts), "password": password(parts)}
    known = {name: value for name, value in names.items() if value is not None}
    driver = first("psycopg", "psycopg2", "pg8000.dbapi", "asyncpg")
    if driver.__name__ == "asyncpg":
        return with_asyncpg(driver, address, statements)
    if driver.__name__ == "pg8000.dbapi":
        known.setdefault("user", more.get("user", "postgres"))
        connection = driver.connect(database=base(parts), timeout=SECONDS, **known)
    else:
        connection = driver.connect(address, connect_timeout=SECONDS)
    connection.autocommit = True
    run(connection, statements)


def with_asyncpg(driver, address, statements):
    import asyncio

    async def talk():
        connection = await driver.connect(address, timeout=SECONDS)
        try:
            for statement in statements:
                await connection.execute(statement)
        finally:
            await connection.close()

    asyncio.run(talk())


def mysql(url, statements):
    parts, more = parts_of(url)
    names = {"host": parts.hostname, "port": parts.port, "user": user(parts), "password": password(parts)}
    known = {name: value for name, value in names.items() if value is not None}
    if "unix_socket" in more:
        known["unix_socket"] = more["unix_socket"]
    driver = first("pymysql", "MySQLdb", "mysql.connector", "mariadb")
    name = "connection_timeout" if driver.__name__ == "mysql.connector" else "connect_timeout"
    run(driver.connect(**known, **{name: SECONDS}), statements)


def first(*names):
    for name in names:
        try:
            return importlib.import_module(name)
        except ImportError:
            continue
    raise Missing([name.split(".dbapi")[0] for name in names])


class Missing(Exception):
    pass


def parts_of(url):
    parts = urlsplit(re.sub(r"^\w+(\+\w+)?:", "http:", url))
    return parts, dict(parse_qsl(parts.query))


def user(parts):
    return None if parts.username is None else unquote(parts.username)


def password(parts):
    return None if parts.password is None else unquote(parts.password)


def base(parts):
    return unquote(parts.path.lstrip("/")) or "postgres"


def run(connection, statements):
    try:
        cursor = connection.cursor()
        for statement in statements:
            cursor.execute(statement)
    finally:
        connection.close()


def answer(do, url, name):
    # a second look, as this is the one place that drops something
    if not re.fullmatch(r"roadmap_check_[0-9a-f]{8}", name):
        return {"error": f"{name} is no name of ours"}
    is_mysql = url.startswith(("mysql", "mariadb"))
    quoted = f"`{name}`" if is_mysql else f'"{name}"'
    made = f"CREATE DATABASE {quoted}" + (" CHARACTER SET utf8mb4" if is_mysql else "")
    ended = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"
    dropped = [*([] if is_mysql else [ended]), f"DROP DATABASE IF EXISTS {quoted}"]
    try:
        (mysql if is_mysql else postgresql)(url, [made] if do == "make" else dropped)
    except Missing as missing:
        return {"missing": missing.args[0]}
    except Exception as error:  # noqa: BLE001 - each driver has its own
        return {"error": " ".join(str(error).split()) or type(error).__name__}
    return {}


if __name__ == "__main__":
    print(json.dumps(answer(**json.load(sys.stdin))))
