class Guest:
    def __init__(self, age: int) -> None:
        self.age = age

    def cents(self) -> int:
        return 600 if self.age < 18 else 1000


class Visit:
    def __init__(self, guests: list[Guest]) -> None:
        self.guests = guests

    def cents(self) -> int:
        return sum(guest.cents() for guest in self.guests)
