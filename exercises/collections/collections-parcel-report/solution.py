def weights_by_city(deliveries):
    """Return the weights of the parcels of each city."""
    weights = {}
    for delivery in deliveries:
        city = delivery["city"]
        if city not in weights:
            weights[city] = []
        weights[city].append(delivery["kg"])
    return weights


def late_cities(deliveries):
    """Return the cities with a late parcel, sorted, each once."""
    late = {parcel["city"] for parcel in deliveries if parcel["late"]}
    return sorted(late)


def heaviest_first(row):
    """Return the sort key for a city and its weights."""
    city, weights = row
    return (-sum(weights), city)


def report(deliveries):
    """Return a line for each city and a line with the late cities."""
    lines = []
    rows = weights_by_city(deliveries).items()
    for city, kg in sorted(rows, key=heaviest_first):
        lines.append(f"{city}: {sum(kg)} kg, parcels: {len(kg)}")
    late = late_cities(deliveries)
    if late:
        lines.append("late: " + ", ".join(late))
    else:
        lines.append("late: none")
    return lines
