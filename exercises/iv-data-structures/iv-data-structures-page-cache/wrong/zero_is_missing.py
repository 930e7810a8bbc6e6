from collections import OrderedDict


class PageCache:
    def __init__(self, size):
        self.size, self.pages = size, OrderedDict()

    def get(self, key):
        page = self.pages.get(key)
        if page:
            self.pages.move_to_end(key)
        return page

    def put(self, key, page):
        self.pages[key] = page
        self.pages.move_to_end(key)
        if len(self.pages) > self.size:
            self.pages.popitem(last=False)
