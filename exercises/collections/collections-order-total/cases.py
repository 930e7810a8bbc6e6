def generate(random):
    products = ["tea", "rice", "figs", "kiwi", "crème"]
    ordered = random.sample(products, random.choice([0, 1, 2, 3, 5]))
    known = random.sample(products, random.choice([0, 2, 3, 4, 5, 5]))
    order = {product: random.choice([1, 2, 7]) for product in ordered}
    return order, {product: random.choice([0, 50, 300, 425]) for product in known}
