class Loan:
    shared: list[str] = []

    def __init__(self, title: str, days: int = 14) -> None:
        self.title = title
        self.days = days
        self.reminders = self.shared

    def __repr__(self) -> str:
        return f"Loan(title={self.title!r}, days={self.days!r}, reminders={self.reminders!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Loan) and (self.title, self.days) == (
            other.title,
            other.days,
        )

    @property
    def is_long(self) -> bool:
        return self.days > 28

    def extend(self, days: int) -> None:
        self.days += days

    @classmethod
    def from_line(cls, line: str) -> "Loan":
        parts = [part.strip() for part in line.split(";")]
        if len(parts) == 1:
            return cls(parts[0])
        return cls(parts[0], int(parts[1]))
