def weights_by_city(deliveries):
    """Return the weights of the parcels of each city."""
    weights = {}
    for delivery in deliveries:
        weights.setdefault(delivery["city"], []).append(delivery["kg"])
    return weights


def late_cities(deliveries):
    """Return the cities with a late parcel, sorted, each once."""
    return sorted({delivery["city"] for delivery in deliveries if delivery["late"]})


def report(deliveries):
    """Return a line for each city and a line with the late cities."""
    rows = sorted(
        weights_by_city(deliveries).items(),
        key=lambda row: (-sum(row[1]), row[0]),
    )
    lines = [
        f"{city}: {sum(weights)} kg, parcels: {len(weights)}" for city, weights in rows
    ]
    names = ", ".join(late_cities(deliveries)) or "none"
    return lines + [f"late: {names}"]
