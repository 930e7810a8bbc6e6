def by_shelf(books):
    shelves = {}
    for book in books:
        shelves[book["shelf"]] = [book["title"]]
    return shelves
