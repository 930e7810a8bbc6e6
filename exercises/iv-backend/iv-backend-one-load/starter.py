class Cache:
    """Keeps what was loaded; many who ask at once share one load."""

    def __init__(self, load, seconds, clock):
        self._load = load
        self._seconds = seconds
        self._clock = clock
        self._kept = {}

    async def get(self, key):
        if key not in self._kept:
            self._kept[key] = await self._load(key)
        return self._kept[key]
