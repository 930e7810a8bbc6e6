class PageCache:
    """Keeps the last used pages, at most `size` of them."""
