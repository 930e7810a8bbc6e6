from shops import filled

QUERY = """
WITH numbered AS (
    SELECT shop.name, day.date, day.takings, RANK() OVER (
        PARTITION BY shop.id ORDER BY day.takings DESC
    ) AS place
    FROM shop
    JOIN day ON day.shop_id = shop.id
)
SELECT name, date, takings
FROM numbered
WHERE place <= 2
ORDER BY name, takings DESC, date
"""

if __name__ == "__main__":
    for row in filled().execute(QUERY):
        print(row)
