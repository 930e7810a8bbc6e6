from dataclasses import dataclass


@dataclass
class Bike:
    number: int
    km: int = 0

    def __repr__(self) -> str:
        return f"Bike({self.number}, {self.km} km)"

    def ride(self, km: int) -> None:
        self.km += km


def kilometers(bike: Bike) -> int:
    return bike.km


class Station:
    def __init__(self, stands: int) -> None:
        self.free = stands
        self._bikes: list[Bike] = []

    def __len__(self) -> int:
        return len(self._bikes)

    def numbers(self) -> list[int]:
        return [bike.number for bike in self._bikes]

    def give_back(self, bike: Bike) -> bool:
        """Put a bicycle in; False if that is not possible."""
        is_here = any(bike is other for other in self._bikes)
        if self.free == 0 or is_here:
            return False
        self.free -= 1
        self._bikes.append(bike)
        return True

    def rent(self) -> Bike | None:
        """Take out the bicycle with the fewest kilometers."""
        if not self._bikes:
            return None
        best = sorted(self._bikes, key=kilometers)[0]
        self._bikes = [bike for bike in self._bikes if bike is not best]
        self.free += 1
        return best
