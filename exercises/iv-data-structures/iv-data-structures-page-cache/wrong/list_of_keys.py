class PageCache:
    def __init__(self, size):
        self.size, self.pages, self.order = size, {}, []

    def get(self, key):
        if key not in self.pages:
            return None
        self.order.remove(key)
        self.order.append(key)
        return self.pages[key]

    def put(self, key, page):
        if key in self.pages:
            self.order.remove(key)
        self.pages[key] = page
        self.order.append(key)
        if len(self.order) > self.size:
            del self.pages[self.order.pop(0)]
