def merged(target, patch):
    target.update(patch)
    return target


if __name__ == "__main__":
    shelf = {
        "room": "B",
        "size": {"places": 40, "height": 2},
        "note": "near the window",
    }
    print(merged(shelf, {"size": {"places": 0}, "note": None}))
    print(shelf["note"])
