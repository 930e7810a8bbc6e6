from club import Boat, Trip, counted, opened


def overview():
    """Return (name, [ports]) for each boat."""
    boats = Boat.objects.order_by("name")
    return [
        (boat.name, [trip.port for trip in boat.trips.order_by("id")]) for boat in boats
    ]


def arrivals(port):
    """Return (id of the trip, name of the boat) for each trip to a port."""
    trips = Trip.objects.order_by("id")
    return [(trip.id, trip.boat.name) for trip in trips if trip.port == port]


if __name__ == "__main__":
    opened({"Wind": ["Mole"], "Alba": ["Lille", "Mole"], "Kiri": []})
    with counted() as sent:
        print(overview(), arrivals("Mole"))
    print(len(sent))
