def page(db, after, limit):
    """Return the rows of one page, and the key of the next page or None."""
