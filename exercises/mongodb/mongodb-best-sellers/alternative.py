def best_sellers(limit):
    """Return the pipeline for the products that were sold most often."""
    lines = [
        {"$match": {"paid": {"$eq": True}}},
        {"$project": {"lines": 1}},
        {"$unwind": {"path": "$lines"}},
    ]
    total = {"$group": {"_id": "$lines.product", "sold": {"$sum": "$lines.count"}}}
    first = [{"$sort": {"sold": -1, "_id": 1}}, {"$limit": limit}]
    return [*lines, total, *first]
