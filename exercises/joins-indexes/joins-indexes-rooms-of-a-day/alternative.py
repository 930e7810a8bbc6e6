QUERY = """
WITH used AS (
    SELECT room_id, COUNT(*) AS meetings, SUM(COALESCE(people, 0)) AS people
    FROM meeting
    WHERE day = ?
    GROUP BY room_id
)
SELECT room.name, COALESCE(used.meetings, 0), COALESCE(used.people, 0)
FROM room
LEFT JOIN used ON used.room_id = room.id
ORDER BY room.id
"""
