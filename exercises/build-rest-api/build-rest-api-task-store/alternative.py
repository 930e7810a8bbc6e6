from dataclasses import asdict, dataclass, replace


class UnknownTask(Exception):
    """There is no task with this number."""


@dataclass(frozen=True)
class Task:
    id: int
    title: str
    minutes: int


class TaskStore:
    def __init__(self):
        self._tasks: dict[int, Task] = {}
        self._last = 0

    def add(self, title, minutes=10):
        self._last += 1
        self._tasks[self._last] = Task(self._last, title, minutes)
        return self.get(self._last)

    def get(self, number):
        try:
            return asdict(self._tasks[number])
        except KeyError:
            raise UnknownTask(number) from None

    def change(self, number, fields):
        self.get(number)
        sent = {key: fields[key] for key in fields.keys() & {"title", "minutes"}}
        self._tasks[number] = replace(self._tasks[number], **sent)
        return self.get(number)

    def remove(self, number):
        self.get(number)
        del self._tasks[number]

    def page(self, after=0, limit=20):
        numbers = sorted(number for number in self._tasks if number > after)
        return [self.get(number) for number in numbers[:limit]]


if __name__ == "__main__":
    store = TaskStore()
    store.add("Oil the chain", 10)
    store.add("Call Ada")
    print(store.change(2, {"minutes": 0, "id": 7}))
    print(store.page(limit=1))
