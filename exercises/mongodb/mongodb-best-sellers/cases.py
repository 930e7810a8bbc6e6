def generate(random):
    products = ["tea", "jam", "öl", "rye"]
    orders = [
        {
            "_id": n,
            "paid": random.choice([True, True, False]),
            "lines": [
                {
                    "product": random.choice(products),
                    "count": random.choice([1, 2, 2, 5]),
                }
                for _ in range(random.choice([0, 1, 3]))
            ],
        }
        for n in range(random.choice([0, 1, 4, 6]))
    ]
    limit = random.choice([1, 2, 3])
    return {
        "call": f"from mini_mongo import aggregate\naggregate({orders!r}, best_sellers({limit}))"
    }
