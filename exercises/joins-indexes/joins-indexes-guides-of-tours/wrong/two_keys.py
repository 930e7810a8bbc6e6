from tours import filled

QUERY = """
SELECT tour.title, guide.name
FROM tour
LEFT JOIN guide ON guide.id = tour.id
ORDER BY tour.title
"""

if __name__ == "__main__":
    for row in filled().execute(QUERY):
        print(row)
