def order_total(order, prices):
    """Return the total price and the products without a price."""
    total = 0
    missing = []
    for product, quantity in order.items():
        price = prices.get(product)
        if not price:
            missing.append(product)
        else:
            total += quantity * price
    return total, missing
