QUERY = """
SELECT t.title, (SELECT g.name FROM guide AS g WHERE g.id = t.guide_id)
FROM tour AS t
ORDER BY 1
"""
