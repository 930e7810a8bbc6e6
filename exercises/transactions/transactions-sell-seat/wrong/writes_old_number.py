def sell(db, trip_id):
    """Sell one seat; False if the trip has none."""
    query = "SELECT seats FROM trip WHERE id = ?"
    row = db.execute(query, (trip_id,)).fetchone()
    if row is None or row[0] == 0:
        return False
    db.execute("UPDATE trip SET seats = ? WHERE id = ?", (row[0] - 1, trip_id))
    db.commit()
    return True
