QUERY = """
SELECT title, km
FROM walk
WHERE COALESCE(guide, 'Ana') = 'Ana' AND NOT km < 10
ORDER BY km DESC, title
LIMIT 3;
"""
