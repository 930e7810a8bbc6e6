def merged(target, patch):
    match target, patch:
        case dict(), dict():
            kept = {key: value for key, value in target.items() if key not in patch}
            sent = {key: value for key, value in patch.items() if value is not None}
            return kept | {
                key: merged(target.get(key), value) for key, value in sent.items()
            }
        case _, dict():
            return merged({}, patch)
    return patch


if __name__ == "__main__":
    shelf = {
        "room": "B",
        "size": {"places": 40, "height": 2},
        "note": "near the window",
    }
    print(merged(shelf, {"size": {"places": 0}, "note": None}))
    print(shelf["note"])
