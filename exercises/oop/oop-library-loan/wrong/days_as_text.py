from dataclasses import dataclass, field


@dataclass
class Loan:
    title: str
    days: int = 14
    reminders: list[str] = field(default_factory=list)

    @property
    def is_long(self) -> bool:
        return self.days > 28

    def extend(self, days: int) -> None:
        self.days += days

    @classmethod
    def from_line(cls, line: str) -> "Loan":
        """Make a loan from a line such as "Emma;21"."""
        parts = [part.strip() for part in line.split(";")]
        if len(parts) == 1:
            return cls(parts[0])
        return cls(parts[0], parts[1])
