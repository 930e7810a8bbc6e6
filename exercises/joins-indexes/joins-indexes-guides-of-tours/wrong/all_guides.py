from tours import filled

QUERY = """
SELECT tour.title, guide.name
FROM guide
LEFT JOIN tour ON guide.id = tour.guide_id
ORDER BY tour.title
"""

if __name__ == "__main__":
    for row in filled().execute(QUERY):
        print(row)
