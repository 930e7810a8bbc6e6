from datetime import date, timedelta

SUNDAY = 6


def due(day: str, days: int) -> str:
    """Return the day on which a book must be back."""
    end = date.fromisoformat(day) + timedelta(days=days)
    if end.weekday() == SUNDAY:
        end += timedelta(days=1)
    return end.isoformat()


def late_days(due_day: str, back: str) -> int:
    """Return how many days too late a book came back."""
    span = date.fromisoformat(back) - date.fromisoformat(due_day)
    return max(0, span.days)
