from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    harbour: str
    most_seats: int
    send_mail: bool


def some_text(text):
    if text.strip() == "":
        raise ValueError
    return text.strip()


def positive(text):
    number = int(text)
    if number <= 0:
        raise ValueError
    return number


def switch(text):
    words = ["0", "false", "no", "1", "true", "yes"]
    return words.index(text.strip().lower()) >= 3


def read_settings(env):
    rules = {
        "HARBOUR": (some_text, ""),
        "MOST_SEATS": (positive, "6"),
        "SEND_MAIL": (switch, "no"),
    }
    values = []
    for name, (convert, default) in rules.items():
        try:
            values.append(convert(env.get(name, default)))
        except ValueError:
            raise ValueError(f"cannot start: {name} is missing or wrong") from None
    return Settings(*values)
