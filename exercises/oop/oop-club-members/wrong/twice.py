class Club:
    def __init__(self, name: str) -> None:
        self.name = name
        self.members: list[str] = []

    def join(self, member: str) -> bool:
        is_new = member not in self.members
        self.members.append(member)
        return is_new

    def size(self) -> int:
        return len(self.members)

    def text(self) -> str:
        return f"{self.name}: {self.size()}"
