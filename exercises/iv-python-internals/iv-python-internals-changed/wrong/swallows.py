class changed:
    def __init__(self, thing, **values):
        self.thing, self.values = thing, values

    def __enter__(self):
        self.before = dict(vars(self.thing))
        vars(self.thing).update(self.values)
        return self.thing

    def __exit__(self, *error):
        for name in self.values:
            vars(self.thing).pop(name, None)
            if name in self.before:
                setattr(self.thing, name, self.before[name])
        return True
