PRICES = [
    ("tea", "4.50"),
    ("café", "0.1"),
    ('a "b"', "1E+2"),
    ("rice", "12345678901234567890.123456789"),
]
CALL = """
import json
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
order = ORDER
text = to_json(order)
back = from_json(text)
prices = [[str(price) for price in one.prices.values()] for one in (back, order)]
offsets = [one.placed.utcoffset() for one in (back, order)]
(back == order, offsets[0] == offsets[1], prices[0] == prices[1], sorted(json.loads(text)))
"""


def generate(random):
    zone = random.choice(["UTC", "timezone(timedelta(hours=5, minutes=30))"])
    micro, day = random.choice([0, 250000]), random.randint(1, 28)
    chosen = random.sample(PRICES, random.randint(0, 3))
    prices = ", ".join(f"{name!r}: Decimal({price!r})" for name, price in chosen)
    note = random.choice(["None", "''", "'call first'"])
    placed = f"datetime(2027, 3, {day}, 9, 30, 0, {micro}, tzinfo={zone})"
    order = f"Order({random.randint(1, 99)}, {placed}, {{{prices}}}, {note})"
    return {"call": CALL.strip().replace("ORDER", order)}
