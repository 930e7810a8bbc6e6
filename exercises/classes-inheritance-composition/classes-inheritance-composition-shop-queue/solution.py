class Queue:
    def __init__(self) -> None:
        self._names: list[str] = []

    def join(self, name: str) -> int:
        self._names.append(name)
        return len(self._names)

    def serve(self) -> str | None:
        if not self._names:
            return None
        return self._names.pop(0)

    def waiting(self) -> list[str]:
        return list(self._names)
