from walks import filled

QUERY = """
SELECT title, km
FROM walk
WHERE (guide IS NULL OR guide = 'Ana') AND km >= 10
ORDER BY km DESC
LIMIT 3
"""

if __name__ == "__main__":
    print(filled().execute(QUERY).fetchall())
