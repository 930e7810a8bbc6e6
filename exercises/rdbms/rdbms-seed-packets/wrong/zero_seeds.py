from tries import accepted

TABLES = """
CREATE TABLE packet (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    seeds INTEGER CHECK (seeds >= 0),
    cents INTEGER NOT NULL CHECK (cents >= 0),
    stock INTEGER NOT NULL DEFAULT 0 CHECK (stock >= 0)
);
"""

if __name__ == "__main__":
    tries = [
        "INSERT INTO packet (name, seeds, cents) VALUES ('bean', 20, 250)",
        "INSERT INTO packet (name, seeds, cents) VALUES ('bean', 40, 390)",
        "INSERT INTO packet (name, seeds, cents) VALUES ('pea', 0, 250)",
    ]
    print(accepted(TABLES, tries))
