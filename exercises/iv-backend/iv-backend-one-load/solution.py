import asyncio


class Cache:
    """Keeps what was loaded; many who ask at once share one load."""

    def __init__(self, load, seconds, clock):
        self._load = load
        self._seconds = seconds
        self._clock = clock
        self._kept = {}
        self._running = {}

    async def get(self, key):
        if key in self._kept:
            value, until = self._kept[key]
            if self._clock() < until:
                return value
        if key not in self._running:
            self._running[key] = asyncio.create_task(self._fill(key))
        return await asyncio.shield(self._running[key])

    async def _fill(self, key):
        try:
            value = await self._load(key)
            self._kept[key] = value, self._clock() + self._seconds
            return value
        finally:
            del self._running[key]
