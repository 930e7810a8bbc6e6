def order_total(order, prices):
    """Return the total price and the products without a price."""
    total = 0
    missing = []
    for product, quantity in order.items():
        if product in prices:
            total = total + quantity * prices[product]
        else:
            missing.append(product)
    return total, missing
