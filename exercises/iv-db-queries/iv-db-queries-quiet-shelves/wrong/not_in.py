from library import filled

QUERY = """
SELECT name FROM shelf
WHERE id NOT IN (
    SELECT book.shelf_id FROM book
    JOIN loan ON loan.book_id = book.id
    WHERE loan.day >= :day
)
ORDER BY name, id
"""

if __name__ == "__main__":
    for row in filled().execute(QUERY, {"day": "2026-01-01"}):
        print(row)
