class CarPark:
    def __init__(self, spaces: int) -> None:
        self._spaces = spaces
        self._cars = 0

    @property
    def free(self) -> int:
        return self._spaces - self._cars

    @property
    def is_full(self) -> bool:
        return self.free == 0

    def enter(self) -> bool:
        """Let a car in; False if no space is free."""
        if self.is_full:
            return
        self._cars += 1

    def leave(self) -> bool:
        """Let a car out; False if there is none."""
        if self._cars == 0:
            return
        self._cars -= 1
