def by_shelf(books):
    """Return the titles of the books of each shelf."""
    shelves = {}
    for book in books:
        shelves.setdefault(book["shelf"], []).append(book["title"])
    return shelves
