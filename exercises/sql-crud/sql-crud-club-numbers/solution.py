from visits import filled

QUERY = """
SELECT place, COUNT(*), COUNT(guests), COALESCE(SUM(guests), 0) AS total
FROM visit
WHERE day BETWEEN '2026-05-01' AND '2026-05-31'
GROUP BY place
HAVING COUNT(*) >= 2
ORDER BY total DESC, place
"""

if __name__ == "__main__":
    for row in filled().execute(QUERY):
        print(row)
