import json
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal


@dataclass(frozen=True)
class Order:
    number: int
    placed: datetime
    prices: dict[str, Decimal]
    note: str | None = None


def to_json(order):
    return json.dumps(vars(order))


def from_json(text):
    return Order(**json.loads(text))


if __name__ == "__main__":
    order = Order(7, datetime(2027, 3, 1, 9, 30, tzinfo=UTC), {"tea": Decimal("4.50")})
    print(to_json(order))
    print(from_json(to_json(order)) == order)
