class Ticket:
    CENTS = 6000

    def __init__(self, name):
        self.name = name

    def cents(self):
        return self.CENTS

    def text(self):
        return f"{self.name}: {self.cents()}"


class ChildTicket(Ticket):
    def __init__(self, name, age):
        super().__init__(name)
        self.age = age

    def cents(self):
        if self.age < 6:
            return 0
        return super().cents() // 2


class CampTicket(Ticket):
    CENTS_A_NIGHT = 1500

    def __init__(self, name, nights):
        super().__init__(name)
        self.nights = nights

    def cents(self):
        return super().cents() + self.nights * self.CENTS_A_NIGHT

    def text(self):
        text = f"{super().text()}, {self.nights} night"
        return text if self.nights == 1 else text + "s"


class Group:
    def __init__(self, tickets):
        self.tickets = tickets

    def __len__(self):
        return len(self.tickets)

    def cents(self):
        total = 0
        for ticket in self.tickets:
            total += ticket.cents()
        if len(self.tickets) >= 10:
            total -= total // 10
        return total

    def lines(self):
        lines = []
        for ticket in self.tickets:
            lines.append(ticket.text())
        return lines
