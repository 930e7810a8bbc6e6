from library import filled

QUERY = """
SELECT shelf.name FROM shelf
WHERE NOT EXISTS (
    SELECT 1 FROM book JOIN loan ON loan.book_id = book.id
    WHERE book.shelf_id = shelf.id AND loan.day > :day
)
ORDER BY shelf.name, shelf.id
"""

if __name__ == "__main__":
    for row in filled().execute(QUERY, {"day": "2026-01-01"}):
        print(row)
