from walks import filled

QUERY = """
SELECT title, km
FROM walk
WHERE (guide = NULL OR guide = 'Ana') AND km >= 10
ORDER BY km DESC, title
LIMIT 3
"""

if __name__ == "__main__":
    print(filled().execute(QUERY).fetchall())
