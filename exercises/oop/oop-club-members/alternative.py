class Club:
    def __init__(self, name: str) -> None:
        self.name = name
        self.members: dict[str, bool] = {}

    def join(self, member: str) -> bool:
        is_new = member not in self.members
        self.members[member] = True
        return is_new

    def size(self) -> int:
        return len(self.members)

    def text(self) -> str:
        return f"{self.name}: {self.size()}"
