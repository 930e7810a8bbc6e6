"""A slow source of values, and a clock that is moved by hand."""

import asyncio


class Clock:
    """Returns the seconds now."""

    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


class Source:
    """Loads values; `calls` notes the keys. A held key waits for `release`."""

    def __init__(self, *held):
        self.calls = []
        self.fail = []
        self._gates = {key: asyncio.Event() for key in held}

    def release(self, key):
        """Let the loads of this key go on, now and later."""
        self._gates[key].set()

    async def load(self, key):
        self.calls.append(key)
        number = len(self.calls)
        if key in self._gates:
            await self._gates[key].wait()
        else:
            await asyncio.sleep(0)
        if self.fail:
            raise self.fail.pop(0)
        return f"{key} {number}"


async def a_moment():
    """Let all tasks run until they wait."""
    for _ in range(20):
        await asyncio.sleep(0)
