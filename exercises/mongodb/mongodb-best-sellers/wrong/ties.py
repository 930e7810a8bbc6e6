def best_sellers(limit):
    """Return the pipeline for the products that were sold most often."""
    return [
        {"$match": {"paid": True}},
        {"$unwind": "$lines"},
        {"$group": {"_id": "$lines.product", "sold": {"$sum": "$lines.count"}}},
        {"$sort": {"sold": -1}},
        {"$limit": limit},
    ]
