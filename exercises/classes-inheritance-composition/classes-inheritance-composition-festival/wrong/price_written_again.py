class Ticket:
    def __init__(self, name: str) -> None:
        self.name = name

    def cents(self) -> int:
        return 6000

    def text(self) -> str:
        return f"{self.name}: {self.cents()}"


class ChildTicket(Ticket):
    def __init__(self, name: str, age: int) -> None:
        super().__init__(name)
        self.age = age

    def cents(self) -> int:
        return 0 if self.age < 6 else 3000


class CampTicket(Ticket):
    def __init__(self, name: str, nights: int) -> None:
        super().__init__(name)
        self.nights = nights

    def cents(self) -> int:
        return 6000 + 1500 * self.nights

    def text(self) -> str:
        word = "night" if self.nights == 1 else "nights"
        return f"{super().text()}, {self.nights} {word}"


class Group:
    def __init__(self, tickets: list[Ticket]) -> None:
        self.tickets = tickets

    def __len__(self) -> int:
        return len(self.tickets)

    def cents(self) -> int:
        total = sum(ticket.cents() for ticket in self.tickets)
        return total - total // 10 if len(self) >= 10 else total

    def lines(self) -> list[str]:
        return [ticket.text() for ticket in self.tickets]
