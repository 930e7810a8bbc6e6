class BicycleCounter:
    def __init__(self):
        self.count = 0

    def pass_by(self):
        self.count += 1
