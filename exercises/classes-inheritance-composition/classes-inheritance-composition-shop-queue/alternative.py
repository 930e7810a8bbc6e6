from collections import deque


class Queue:
    def __init__(self) -> None:
        self._names: deque[str] = deque()

    def join(self, name: str) -> int:
        self._names.append(name)
        return len(self._names)

    def serve(self) -> str | None:
        return self._names.popleft() if self._names else None

    def waiting(self) -> list[str]:
        return list(self._names)
