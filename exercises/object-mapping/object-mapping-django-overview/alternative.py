from club import Boat, Trip


def overview():
    """Return (name, [ports]) for each boat."""
    boats = Boat.objects.prefetch_related("trips").order_by("name")
    return [
        (
            boat.name,
            [trip.port for trip in sorted(boat.trips.all(), key=lambda trip: trip.id)],
        )
        for boat in boats
    ]


def arrivals(port):
    """Return (id of the trip, name of the boat) for each trip to a port."""
    return list(
        Trip.objects.filter(port=port).order_by("id").values_list("id", "boat__name")
    )
