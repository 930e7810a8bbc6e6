BY_TITLE = "SELECT title FROM book WHERE author = :author ORDER BY title"
NEWEST = "SELECT title FROM book WHERE author = :author ORDER BY year DESC, id ASC"


def books_by(db, author, sort):
    """Return the titles of an author's books."""
    match sort:
        case "title":
            query = BY_TITLE
        case "new":
            query = NEWEST
        case _:
            raise ValueError("sort must be title or new")
    rows = db.execute(query, {"author": author}).fetchall()
    return [row[0] for row in rows]
