class Club:
    def __init__(self, name: str) -> None:
        self.name = name
        self.members: list[str] = []

    def join(self, member: str) -> bool:
        if member in self.members:
            return False
        self.members = [member]
        return True

    def size(self) -> int:
        return len(self.members)

    def text(self) -> str:
        return f"{self.name}: {self.size()}"
