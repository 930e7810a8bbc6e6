class UnknownTask(Exception):
    """There is no task with this number."""


class TaskStore:
    pass


if __name__ == "__main__":
    store = TaskStore()
    store.add("Oil the chain", 10)
    store.add("Call Ada")
    print(store.change(2, {"minutes": 0, "id": 7}))
    print(store.page(limit=1))
