def parcel_price(grams, is_express):
    """Return the price in cents, or None if the parcel is too heavy."""
    if grams > 10000:
        return None
    if grams <= 1000:
        price = 390
    elif grams <= 5000:
        price = 690
    else:
        price = 950
    if is_express:
        price = price + 300
    return price
