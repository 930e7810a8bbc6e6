QUERY = """
SELECT
    name,
    COALESCE((SELECT SUM(kilos) FROM harvest WHERE field_id = field.id), 0),
    COALESCE((SELECT SUM(euros) FROM cost WHERE field_id = field.id), 0)
FROM field
ORDER BY id
"""
