from orchard import filled

QUERY = """
WITH kilos AS (
    SELECT field_id, SUM(kilos) AS total FROM harvest GROUP BY field_id
), euros AS (
    SELECT field_id, SUM(euros) AS total FROM cost GROUP BY field_id
)
SELECT field.name, COALESCE(kilos.total, 0), COALESCE(euros.total, 0)
FROM field
LEFT JOIN kilos ON kilos.field_id = field.id
LEFT JOIN euros ON euros.field_id = field.id
ORDER BY field.id
"""

if __name__ == "__main__":
    for row in filled().execute(QUERY):
        print(row)
