from rooms import filled

QUERY = """
SELECT room.name, COUNT(meeting.id), COALESCE(SUM(meeting.people), 0)
FROM room
LEFT JOIN meeting ON meeting.room_id = room.id
WHERE meeting.day = ?
GROUP BY room.id, room.name
ORDER BY room.id
"""

if __name__ == "__main__":
    for row in filled().execute(QUERY, ("2026-03-02",)):
        print(row)
