import asyncio


class Cache:
    """Keeps what was loaded; many who ask at once share one load."""

    def __init__(self, load, seconds, clock):
        self._load = load
        self._seconds = seconds
        self._clock = clock
        self._kept = {}
        self._lock = asyncio.Lock()

    async def get(self, key):
        async with self._lock:
            if key in self._kept and self._clock() < self._kept[key][1]:
                return self._kept[key][0]
            value = await self._load(key)
            self._kept[key] = value, self._clock() + self._seconds
            return value
