from collections import OrderedDict


class PageCache:
    def __init__(self, size):
        self.size, self.pages = size, OrderedDict()

    def get(self, key):
        if key not in self.pages:
            return None
        self.pages.move_to_end(key)
        return self.pages[key]

    def put(self, key, page):
        self.pages[key] = page
        if len(self.pages) > self.size:
            self.pages.popitem(last=False)
