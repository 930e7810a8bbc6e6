# Write the constants and the function here.


def delivery_fee(order_cents, distance_km, is_member):
    return 0
