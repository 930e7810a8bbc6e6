class Tank:
    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._water = 0

    def water(self) -> int:
        return self._water

    def fill(self, liters: int) -> int:
        """Add water; return the liters that do not fit."""
        added = min(liters, self._capacity - self._water)
        self._water += added
        return liters - added

    def take(self, liters: int) -> bool:
        """Take water out; False if there is not enough."""
        if liters > self._water:
            self._water = 0
            return False
        self._water -= liters
        return True
