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
    prices = {name: float(price) for name, price in order.prices.items()}
    return json.dumps(
        {
            "number": order.number,
            "placed": order.placed.isoformat(),
            "prices": prices,
            "note": order.note,
        }
    )


def from_json(text):
    data = json.loads(text)
    return Order(
        data["number"],
        datetime.fromisoformat(data["placed"]),
        {name: Decimal(price) for name, price in data["prices"].items()},
        data["note"],
    )


if __name__ == "__main__":
    order = Order(7, datetime(2027, 3, 1, 9, 30, tzinfo=UTC), {"tea": Decimal("4.50")})
    print(to_json(order))
    print(from_json(to_json(order)) == order)
