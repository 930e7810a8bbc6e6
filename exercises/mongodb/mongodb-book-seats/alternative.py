def book(sailings, sailing_id, name, seats):
    """Book seats on a sailing; True if there are enough."""
    enough = {"_id": sailing_id, "free": {"$gte": seats}}
    new = {"$not": {"$elemMatch": {"name": name}}}
    change = {
        "$push": {"bookings": {"name": name, "seats": seats}},
        "$inc": {"free": -seats},
    }
    return sailings.find_one_and_update({**enough, "bookings": new}, change) is not None


def cancel(sailings, sailing_id, name):
    """Take a booking back; True if there was one."""
    sailing = sailings.find_one({"_id": sailing_id}) or {"bookings": []}
    for booking in sailing["bookings"]:
        if booking["name"] == name:
            here = {"_id": sailing_id, "bookings": {"$elemMatch": booking}}
            back = {
                "$inc": {"free": booking["seats"]},
                "$pull": {"bookings": {"name": name}},
            }
            return sailings.update_one(here, back).matched_count == 1
    return False


def with_room(sailings, port, seats):
    """Return the ids of the sailings from a port with enough seats."""
    query = {"$and": [{"from.port": port}, {"free": {"$not": {"$lt": seats}}}]}
    return [sailing["_id"] for sailing in sailings.find(query, {"_id": 1}).sort("_id")]
