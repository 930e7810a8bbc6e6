class Club:
    members: list[str] = []

    def __init__(self, name: str) -> None:
        self.name = name

    def join(self, member: str) -> bool:
        is_new = True
        if member in self.members:
            is_new = False
        self.members.append(member)
        return is_new

    def size(self) -> int:
        return len(self.members)

    def text(self) -> str:
        return f"{self.name}: {self.size}"
