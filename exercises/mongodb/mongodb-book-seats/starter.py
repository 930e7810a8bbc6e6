from mini_mongo import MiniCollection


def book(sailings, sailing_id, name, seats):
    """Book seats on a sailing; True if there are enough."""


def cancel(sailings, sailing_id, name):
    """Take a booking back; True if there was one."""


def with_room(sailings, port, seats):
    """Return the ids of the sailings from a port with enough seats."""


if __name__ == "__main__":
    sailings = MiniCollection(
        [{"_id": 1, "from": {"port": "Kiel"}, "free": 4, "bookings": []}]
    )
    print(book(sailings, 1, "Ana", 3), book(sailings, 1, "Bo", 2))
    print(sailings.find_one({"_id": 1}))
