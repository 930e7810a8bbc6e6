class Queue(list):
    def join(self, name: str) -> int:
        self.append(name)
        return len(self)

    def serve(self) -> str | None:
        return self.pop(0) if self else None

    def waiting(self) -> list[str]:
        return list(self)
