import asyncio


class Entry:
    """One key: a task that loads, and the end of what it has loaded."""

    def __init__(self, task):
        self.task = task
        self.until = None


class Cache:
    def __init__(self, load, seconds, clock):
        self.load, self.seconds, self.clock = load, seconds, clock
        self.entries = {}

    def is_usable(self, entry):
        if entry is None:
            return False
        if not entry.task.done():
            return True
        if entry.task.cancelled() or entry.task.exception() is not None:
            return False
        return entry.until is not None and self.clock() < entry.until

    async def get(self, key):
        entry = self.entries.get(key)
        if not self.is_usable(entry):
            entry = Entry(None)
            entry.task = asyncio.ensure_future(self.run(key, entry))
            self.entries[key] = entry
        await asyncio.wait([entry.task])
        return entry.task.result()

    async def run(self, key, entry):
        value = await self.load(key)
        entry.until = self.clock() + self.seconds
        return value
