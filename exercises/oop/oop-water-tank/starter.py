class Tank:
    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._water = 0

    def water(self) -> int:
        return self._water

    def fill(self, liters: int) -> int:
        """Add water; return the liters that do not fit."""
        return 0

    def take(self, liters: int) -> bool:
        """Take water out; False if there is not enough."""
        return True
