from datetime import date, timedelta


def due(day: str, days: int) -> str:
    """Return the day on which a book must be back."""
    end = date.fromisoformat(day)
    # Add the days here, and one more if the end is a Sunday.

    return end.isoformat()


def late_days(due_day: str, back: str) -> int:
    """Return how many days too late a book came back."""
    return timedelta(days=0).days
