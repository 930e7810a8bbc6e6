def merged(target, patch):
    if not isinstance(patch, dict):
        return patch
    result = dict(target) if isinstance(target, dict) else {}
    for field, value in patch.items():
        if value is None:
            result.pop(field, None)
        else:
            result[field] = merged(result.get(field), value)
    return result


if __name__ == "__main__":
    shelf = {
        "room": "B",
        "size": {"places": 40, "height": 2},
        "note": "near the window",
    }
    print(merged(shelf, {"size": {"places": 0}, "note": None}))
    print(shelf["note"])
