from orchard import filled

QUERY = """
SELECT field.name, SUM(harvest.kilos), SUM(cost.euros)
FROM field
JOIN harvest ON harvest.field_id = field.id
JOIN cost ON cost.field_id = field.id
GROUP BY field.id, field.name
ORDER BY field.id
"""

if __name__ == "__main__":
    for row in filled().execute(QUERY):
        print(row)
