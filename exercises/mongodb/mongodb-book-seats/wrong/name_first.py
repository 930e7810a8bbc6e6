def book(sailings, sailing_id, name, seats):
    """Book seats on a sailing; True if there are enough."""
    if sailings.find_one({"_id": sailing_id, "bookings.name": name}):
        return False
    done = sailings.update_one(
        {"_id": sailing_id, "free": {"$gte": seats}},
        {
            "$inc": {"free": -seats},
            "$push": {"bookings": {"name": name, "seats": seats}},
        },
    )
    return done.modified_count == 1


def cancel(sailings, sailing_id, name):
    """Take a booking back; True if there was one."""
    sailing = sailings.find_one({"_id": sailing_id, "bookings.name": name})
    if sailing is None:
        return False
    (booking,) = [one for one in sailing["bookings"] if one["name"] == name]
    done = sailings.update_one(
        {"_id": sailing_id, "bookings": booking},
        {"$inc": {"free": booking["seats"]}, "$pull": {"bookings": booking}},
    )
    return done.modified_count == 1


def with_room(sailings, port, seats):
    """Return the ids of the sailings from a port with enough seats."""
    found = sailings.find({"from.port": port, "free": {"$gte": seats}})
    return sorted(sailing["_id"] for sailing in found)
