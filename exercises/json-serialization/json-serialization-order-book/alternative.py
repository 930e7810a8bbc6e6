import json
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from decimal import Decimal


@dataclass(frozen=True)
class Order:
    number: int
    placed: datetime
    prices: dict[str, Decimal]
    note: str | None = None


def plain(value):
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    raise TypeError(f"no JSON for {type(value).__name__}")


def to_json(order):
    return json.dumps(asdict(order), default=plain)


def from_json(text):
    order = Order(**json.loads(text))
    return replace(
        order,
        placed=datetime.fromisoformat(order.placed),
        prices={name: Decimal(price) for name, price in order.prices.items()},
    )


if __name__ == "__main__":
    order = Order(7, datetime(2027, 3, 1, 9, 30, tzinfo=UTC), {"tea": Decimal("4.50")})
    print(to_json(order))
    print(from_json(to_json(order)) == order)
