TABLES = """
CREATE TABLE ingredient (id INTEGER PRIMARY KEY, name TEXT UNIQUE NOT NULL);
CREATE TABLE recipe (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE part (
    id INTEGER PRIMARY KEY,
    grams INTEGER NOT NULL,
    recipe_id INTEGER NOT NULL,
    ingredient_id INTEGER NOT NULL,
    FOREIGN KEY (recipe_id) REFERENCES recipe (id) ON DELETE CASCADE,
    FOREIGN KEY (ingredient_id) REFERENCES ingredient (id) ON DELETE RESTRICT,
    UNIQUE (ingredient_id, recipe_id),
    CHECK (grams > 0)
);
"""
