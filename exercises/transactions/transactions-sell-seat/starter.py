from desks import alone, rush


def sell(db, trip_id):
    """Sell one seat; False if the trip has none."""
    query = "SELECT seats FROM trip WHERE id = ?"
    seats = db.execute(query, (trip_id,)).fetchone()[0]
    if seats == 0:
        return False
    db.execute("UPDATE trip SET seats = ? WHERE id = ?", (seats - 1, trip_id))
    db.commit()
    return True


if __name__ == "__main__":
    print(alone(sell, 10))
    print(rush(sell, 10))
