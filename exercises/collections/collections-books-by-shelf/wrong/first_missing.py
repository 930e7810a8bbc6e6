def by_shelf(books):
    shelves = {}
    for book in books:
        shelf = book["shelf"]
        if shelf not in shelves:
            shelves[shelf] = []
        else:
            shelves[shelf].append(book["title"])
    return shelves
