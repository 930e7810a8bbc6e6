from visits import filled

QUERY = """
SELECT place, COUNT(*), COUNT(guests), COALESCE(SUM(guests), 0) AS total
FROM visit
GROUP BY place
HAVING COUNT(*) >= 2
ORDER BY total DESC, place
"""

if __name__ == "__main__":
    for row in filled().execute(QUERY):
        print(row)
