from mini_mongo import aggregate


def best_sellers(limit):
    """Return the pipeline for the products that were sold most often."""
    return []


if __name__ == "__main__":
    orders = [
        {
            "_id": 1,
            "paid": True,
            "lines": [{"product": "tea", "count": 3}, {"product": "jam", "count": 1}],
        },
        {"_id": 2, "paid": False, "lines": [{"product": "jam", "count": 9}]},
        {"_id": 3, "paid": True, "lines": [{"product": "tea", "count": 2}]},
    ]
    print(aggregate(orders, best_sellers(1)))
