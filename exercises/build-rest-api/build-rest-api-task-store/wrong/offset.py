from itertools import count


class UnknownTask(Exception):
    """There is no task with this number."""


class TaskStore:
    def __init__(self):
        self._tasks = {}
        self._numbers = count(1)

    def _found(self, number):
        if number not in self._tasks:
            raise UnknownTask(number)
        return self._tasks[number]

    def add(self, title, minutes=10):
        number = next(self._numbers)
        task = {"id": number, "title": title, "minutes": minutes}
        self._tasks[number] = task
        return dict(task)

    def get(self, number):
        return dict(self._found(number))

    def change(self, number, fields):
        task = self._found(number)
        task.update({key: fields[key] for key in ("title", "minutes") if key in fields})
        return dict(task)

    def remove(self, number):
        self._found(number)
        del self._tasks[number]

    def page(self, after=0, limit=20):
        ordered = [dict(self._tasks[n]) for n in sorted(self._tasks)]
        return ordered[after : after + limit]


if __name__ == "__main__":
    store = TaskStore()
    store.add("Oil the chain", 10)
    store.add("Call Ada")
    print(store.change(2, {"minutes": 0, "id": 7}))
    print(store.page(limit=1))
