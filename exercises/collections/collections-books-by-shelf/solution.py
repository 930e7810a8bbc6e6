def by_shelf(books):
    """Return the titles of the books of each shelf."""
    shelves = {}
    for book in books:
        shelf = book["shelf"]
        if shelf not in shelves:
            shelves[shelf] = []
        shelves[shelf].append(book["title"])
    return shelves
