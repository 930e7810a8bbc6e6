class Settings:
    port = 8000

    def __init__(self, **values):
        vars(self).update(values)
