from shops import filled

QUERY = """
SELECT shop.name, day.date, day.takings
FROM shop
JOIN day ON day.shop_id = shop.id
WHERE (
    SELECT COUNT(*)
    FROM day AS better
    WHERE better.shop_id = day.shop_id
        AND (better.takings > day.takings
            OR (better.takings = day.takings AND better.date < day.date))
) < 2
ORDER BY shop.name, day.takings DESC, day.date
"""

if __name__ == "__main__":
    for row in filled().execute(QUERY):
        print(row)
