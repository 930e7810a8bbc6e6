from desks import alone, rush


def sell(db, trip_id):
    """Sell one seat; False if the trip has none."""
    cursor = db.execute(
        "UPDATE trip SET seats = seats - 1 WHERE id = ? AND seats > 0", (trip_id,)
    )
    return cursor.rowcount == 1


if __name__ == "__main__":
    print(alone(sell, 10))
    print(rush(sell, 10))
