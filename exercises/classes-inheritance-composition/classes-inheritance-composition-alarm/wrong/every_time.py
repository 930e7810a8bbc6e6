from typing import Protocol


class Sender(Protocol):
    def send(self, text: str) -> None: ...


class Alarm:
    def __init__(self, limit: int, sender: Sender) -> None:
        self._limit = limit
        self._sender = sender
        self._was_cold = False

    def measure(self, degrees: int) -> bool:
        """Send a text when it becomes cold; True if one was sent."""
        is_cold = degrees < self._limit
        is_news = is_cold
        self._was_cold = is_cold
        if is_news:
            self._sender.send(f"too cold: {degrees}")
        return is_news
