from library import filled

ORDERS = {"title": "title, id", "new": "year DESC, id"}


def books_by(db, author, sort):
    """Return the titles of an author's books."""
    if sort not in ORDERS:
        raise ValueError(f"unknown order: {sort}")
    name = author.replace("'", "''")
    query = f"SELECT title FROM book WHERE author = '{name}' ORDER BY {ORDERS[sort]}"
    return [title for (title,) in db.execute(query)]


if __name__ == "__main__":
    print(books_by(filled(), "O'Hara", "new"))
