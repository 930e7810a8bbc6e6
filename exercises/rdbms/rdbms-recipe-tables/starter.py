from tries import accepted

TABLES = """
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
