def price_by_weight(grams):
    """Return the price in cents of a parcel of at most 10000 grams."""
    if grams <= 1000:
        return 390
    if grams <= 5000:
        return 690
    return 950


def parcel_price(grams, is_express):
    """Return the price in cents, or None if the parcel is too heavy."""
    if grams > 10000:
        return None
    if is_express:
        return price_by_weight(grams) + 300
    return price_by_weight(grams)
