class PageCache:
    def __init__(self, size):
        self.size, self.pages = size, {}

    def get(self, key):
        return self.pages.get(key)

    def put(self, key, page):
        self.pages.pop(key, None)
        self.pages[key] = page
        if len(self.pages) > self.size:
            del self.pages[next(iter(self.pages))]
