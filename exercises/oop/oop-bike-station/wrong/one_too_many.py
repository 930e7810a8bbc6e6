class Bike:
    def __init__(self, number: int) -> None:
        self.number = number
        self.km = 0

    def __repr__(self) -> str:
        return f"Bike({self.number}, {self.km} km)"

    def ride(self, km: int) -> None:
        self.km += km


class Station:
    def __init__(self, stands: int) -> None:
        self._stands = stands
        self._bikes: list[Bike] = []

    def __len__(self) -> int:
        return len(self._bikes)

    @property
    def free(self) -> int:
        return self._stands - len(self._bikes)

    def numbers(self) -> list[int]:
        return [bike.number for bike in self._bikes]

    def give_back(self, bike: Bike) -> bool:
        """Put a bicycle in; False if that is not possible."""
        if self.free < 0 or bike in self._bikes:
            return False
        self._bikes.append(bike)
        return True

    def rent(self) -> Bike | None:
        """Take out the bicycle with the fewest kilometers."""
        if not self._bikes:
            return None
        bike = min(self._bikes, key=lambda one: one.km)
        self._bikes.remove(bike)
        return bike
