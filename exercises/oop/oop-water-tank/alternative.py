class Tank:
    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._water = 0

    def water(self) -> int:
        return self._water

    def fill(self, liters: int) -> int:
        """Add water; return the liters that do not fit."""
        self._water += liters
        too_much = max(0, self._water - self._capacity)
        self._water -= too_much
        return too_much

    def take(self, liters: int) -> bool:
        """Take water out; False if there is not enough."""
        is_enough = liters <= self._water
        if is_enough:
            self._water -= liters
        return is_enough
