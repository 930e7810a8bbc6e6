class CarPark:
    def __init__(self, spaces: int) -> None:
        self._spaces = spaces
        self._free = spaces

    @property
    def free(self) -> int:
        return self._free

    @property
    def is_full(self) -> bool:
        return self._free == 0

    def enter(self) -> bool:
        """Let a car in; False if no space is free."""
        if self.is_full:
            return False
        self._free -= 1
        return True

    def leave(self) -> bool:
        """Let a car out; False if there is none."""
        if self._free == self._spaces:
            return False
        self._free += 1
        return True
