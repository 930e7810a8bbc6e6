class Tank:
    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._water = 0

    def water(self) -> int:
        return self._water

    def fill(self, liters: int) -> int:
        """Add water; return the liters that do not fit."""
        self._water += liters
        return max(0, self._water - self._capacity)

    def take(self, liters: int) -> bool:
        """Take water out; False if there is not enough."""
        if liters > self._water:
            return False
        self._water -= liters
        return True
