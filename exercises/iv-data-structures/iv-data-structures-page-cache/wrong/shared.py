from collections import OrderedDict


class PageCache:
    pages = OrderedDict()

    def __init__(self, size):
        self.size = size

    def get(self, key):
        if key not in self.pages:
            return None
        self.pages.move_to_end(key)
        return self.pages[key]

    def put(self, key, page):
        self.pages[key] = page
        self.pages.move_to_end(key)
        if len(self.pages) > self.size:
            self.pages.popitem(last=False)
