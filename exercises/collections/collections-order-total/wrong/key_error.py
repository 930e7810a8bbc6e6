def order_total(order, prices):
    total = 0
    missing = []
    for product, quantity in order.items():
        total = total + quantity * prices[product]
    return total, missing
