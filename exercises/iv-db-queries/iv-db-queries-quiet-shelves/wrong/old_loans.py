from library import filled

QUERY = """
SELECT DISTINCT shelf.name FROM shelf
JOIN book ON book.shelf_id = shelf.id
JOIN loan ON loan.book_id = book.id
WHERE loan.day < :day
ORDER BY shelf.name
"""

if __name__ == "__main__":
    for row in filled().execute(QUERY, {"day": "2026-01-01"}):
        print(row)
