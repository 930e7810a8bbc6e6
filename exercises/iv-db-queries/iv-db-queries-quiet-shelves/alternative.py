from library import filled

QUERY = """
SELECT shelf.name
FROM shelf
LEFT JOIN book ON book.shelf_id = shelf.id
LEFT JOIN loan ON loan.book_id = book.id AND loan.day >= :day
GROUP BY shelf.id, shelf.name
HAVING COUNT(loan.day) = 0
ORDER BY shelf.name, shelf.id
"""

if __name__ == "__main__":
    for row in filled().execute(QUERY, {"day": "2026-01-01"}):
        print(row)
