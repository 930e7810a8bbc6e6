def weights_by_city(deliveries):
    """Return the weights of the parcels of each city."""
    weights = {}
    for delivery in deliveries:
        weights.setdefault(delivery["city"], []).append(delivery["kg"])
    return weights


def late_cities(deliveries):
    """Return the cities with a late parcel, sorted, each once."""
    late = {parcel["city"] for parcel in deliveries if parcel["late"]}
    return sorted(late)


def report(deliveries):
    """Return a line for each city and a line with the late cities."""
    rows = sorted(
        weights_by_city(deliveries).items(),
        key=lambda row: (-sum(row[1]), row[0]),
    )
    lines = []
    for city, kg in rows:
        lines.append(f"{city}: {sum(kg)} kg, parcels: {len(kg)}")
    names = ", ".join(late_cities(deliveries)) or "none"
    return lines + [f"late: {names}"]
