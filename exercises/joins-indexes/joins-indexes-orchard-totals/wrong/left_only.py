QUERY = """
SELECT field.name, COALESCE(SUM(harvest.kilos), 0), COALESCE(SUM(cost.euros), 0)
FROM field
LEFT JOIN harvest ON harvest.field_id = field.id
LEFT JOIN cost ON cost.field_id = field.id
GROUP BY field.id, field.name
ORDER BY field.id
"""
