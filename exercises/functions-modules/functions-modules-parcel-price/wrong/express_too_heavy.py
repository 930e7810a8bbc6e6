def parcel_price(grams, is_express):
    if grams > 10000 and not is_express:
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
