class BicycleCounter:
    def __init__(self):
        self.count = 0

    def pass_by(self, bicycles=1):
        self.count += bicycles

    def new_day(self):
        ended = self.count
        self.count = 0
        return ended
