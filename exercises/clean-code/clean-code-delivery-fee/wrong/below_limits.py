MAX_DISTANCE_KM = 25
NEAR_KM = 5
FREE_FROM_CENTS = 5000
NEAR_FEE_CENTS = 250
FAR_FEE_CENTS = 490


def delivery_fee(order_cents, distance_km, is_member):
    if distance_km >= MAX_DISTANCE_KM:
        return None
    if is_member:
        return 0
    if order_cents >= FREE_FROM_CENTS:
        return 0
    if distance_km < NEAR_KM:
        return NEAR_FEE_CENTS
    return FAR_FEE_CENTS
