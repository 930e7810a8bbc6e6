from tours import filled

QUERY = """
SELECT tour.title, guide.name
FROM guide
JOIN tour ON tour.id = guide.id
"""

if __name__ == "__main__":
    for row in filled().execute(QUERY):
        print(row)
