QUERY = """
SELECT place, COUNT(id), SUM(guests IS NOT NULL), SUM(COALESCE(guests, 0))
FROM visit
WHERE day LIKE '2026-05-%'
GROUP BY place
HAVING NOT COUNT(id) = 1
ORDER BY 4 DESC, 1
"""
