from tries import accepted

TABLES = """
CREATE TABLE recipe (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL
);
CREATE TABLE ingredient (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);
CREATE TABLE part (
    recipe_id INTEGER NOT NULL REFERENCES recipe (id) ON DELETE CASCADE,
    ingredient_id INTEGER NOT NULL REFERENCES ingredient (id),
    grams INTEGER NOT NULL CHECK (grams > 0),
    PRIMARY KEY (recipe_id)
);
"""

if __name__ == "__main__":
    tries = [
        "INSERT INTO recipe (id, title) VALUES (1, 'Pea soup')",
        "INSERT INTO ingredient (id, name) VALUES (1, 'pea')",
        "INSERT INTO part (recipe_id, ingredient_id, grams) VALUES (1, 1, 300)",
        "INSERT INTO part (recipe_id, ingredient_id, grams) VALUES (1, 1, 50)",
        "INSERT INTO part (recipe_id, ingredient_id, grams) VALUES (1, 9, 50)",
    ]
    print(accepted(TABLES, tries))
