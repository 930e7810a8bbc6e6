class changed:
    """Sets attributes of an object for the block of a `with`."""

    def __init__(self, thing, **values):
        self.thing = thing
        self.values = values

    def __enter__(self):
        own = vars(self.thing)
        self.before = {name: own[name] for name in self.values if name in own}
        own.update(self.values)
        return self.thing

    def __exit__(self, *error):
        own = vars(self.thing)
        for name in self.values:
            own.pop(name, None)
        own.update(self.before)
