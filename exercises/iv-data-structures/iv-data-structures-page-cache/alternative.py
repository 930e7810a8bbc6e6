class PageCache:
    """Keeps the last used pages, at most `size` of them."""

    def __init__(self, size):
        self.size = size
        self.pages = {}

    def get(self, key):
        if key in self.pages:
            self.pages[key] = self.pages.pop(key)
        return self.pages.get(key)

    def put(self, key, page):
        self.pages.pop(key, None)
        self.pages[key] = page
        if len(self.pages) > self.size:
            del self.pages[next(iter(self.pages))]
