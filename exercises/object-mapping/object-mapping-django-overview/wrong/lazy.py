from club import Boat, Trip


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
