def order_total(order, prices):
    """Return the total price and the products without a price."""
    total = 0
    missing = []
    for product, quantity in order.items():
        price = prices.get(product)
        if price is None:
            missing.append(product)
        else:
            total += price
    return total, missing
