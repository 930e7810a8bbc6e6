def by_shelf(books):
    shelves = {}
    titles = []
    for book in books:
        titles.append(book["title"])
        shelves[book["shelf"]] = titles
    return shelves
