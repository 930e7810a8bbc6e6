def parcel_price(grams, is_express):
    if grams > 10000:
        return None
    if grams <= 1000:
        return 390
    elif grams <= 5000:
        return 690
    else:
        return 950
    if is_express:
        return price + 300
