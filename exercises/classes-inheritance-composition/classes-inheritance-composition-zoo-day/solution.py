class Guest:
    def __init__(self, age: int, feeding: bool = False) -> None:
        self.age = age
        self.feeding = feeding

    def cents(self) -> int:
        ticket = 600 if self.age < 18 else 1000
        if self.feeding:
            return ticket + 200
        return ticket


class Visit:
    def __init__(self, guests: list[Guest]) -> None:
        self.guests = guests

    def cents(self) -> int:
        return sum(guest.cents() for guest in self.guests)

    def feeders(self) -> int:
        return len([guest for guest in self.guests if guest.feeding])
