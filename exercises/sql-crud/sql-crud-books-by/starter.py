from library import filled


def books_by(db, author, sort):
    """Return the titles of an author's books."""
    query = f"SELECT title FROM book WHERE author = '{author}' ORDER BY {sort}"
    return [title for (title,) in db.execute(query)]


if __name__ == "__main__":
    print(books_by(filled(), "Mori", "title"))
