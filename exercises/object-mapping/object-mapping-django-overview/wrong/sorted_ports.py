from club import Boat, Trip
from django.db.models import Prefetch


def overview():
    """Return (name, [ports]) for each boat."""
    ahead = Prefetch("trips", queryset=Trip.objects.order_by("id"))
    boats = Boat.objects.order_by("name").prefetch_related(ahead)
    return [
        (boat.name, sorted(trip.port for trip in boat.trips.all())) for boat in boats
    ]


def arrivals(port):
    """Return (id of the trip, name of the boat) for each trip to a port."""
    trips = Trip.objects.filter(port=port).select_related("boat").order_by("id")
    return [(trip.id, trip.boat.name) for trip in trips]
