from datetime import date, timedelta


def due(day: str, days: int) -> str:
    """Return the day on which a book must be back."""
    end = date.fromisoformat(day) + timedelta(days=days)
    if end.isoweekday() == 7:
        return str(end + timedelta(days=1))
    return str(end)


def late_days(due_day: str, back: str) -> int:
    """Return how many days too late a book came back."""
    if back <= due_day:
        return 0
    return (date.fromisoformat(back) - date.fromisoformat(due_day)).days
