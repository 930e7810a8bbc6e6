"""A small Redis in memory, with the methods and the rules of redis-py."""


class DataError(Exception):
    """A value of a type that Redis cannot store."""


class MiniRedis:
    """Values are stored as bytes. `now` is the clock, in seconds: tests set it."""

    def __init__(self, decode_responses=False):
        self.decode_responses = decode_responses
        self.now = 0
        self.data = {}  # key: [bytes, end or None]
        self.log = []  # the names of the commands, as they came
        self.between = None  # called once, before the second command from now on
        self.armed = False

    def _begin(self, command):
        self.log.append(command)
        if self.between and self.armed:
            call, self.between, self.armed = self.between, None, False
            call()
        elif self.between:
            self.armed = True
        for key in [
            key
            for key, (_, end) in self.data.items()
            if end is not None and end <= self.now
        ]:
            del self.data[key]

    def _bytes(self, value):
        if isinstance(value, bytes):
            return value
        if isinstance(value, bool) or not isinstance(value, (str, int, float)):
            raise DataError(f"Invalid input of type: {type(value).__name__!r}")
        return str(value).encode()

    def _key(self, key):
        return key.decode() if isinstance(key, bytes) else str(key)

    def get(self, name):
        self._begin("GET")
        entry = self.data.get(self._key(name))
        if entry is None:
            return None
        return entry[0].decode() if self.decode_responses else entry[0]

    def set(self, name, value, ex=None, nx=False):
        self._begin("SET")
        stored = self._bytes(value)
        if ex is not None and ex <= 0:
            raise ValueError("invalid expire time in 'set' command")
        if nx and self._key(name) in self.data:
            return None
        self.data[self._key(name)] = [stored, None if ex is None else self.now + ex]
        return True

    def setex(self, name, time, value):
        return self.set(name, value, ex=time)

    def delete(self, *names):
        self._begin("DEL")
        return sum(self.data.pop(self._key(name), None) is not None for name in names)

    def exists(self, *names):
        self._begin("EXISTS")
        return sum(self._key(name) in self.data for name in names)

    def incr(self, name, amount=1):
        self._begin("INCR")
        entry = self.data.setdefault(self._key(name), [b"0", None])
        number = int(entry[0]) + amount
        entry[0] = str(number).encode()
        return number

    incrby = incr

    def expire(self, name, time, nx=False):
        self._begin("EXPIRE")
        entry = self.data.get(self._key(name))
        if entry is None or (nx and entry[1] is not None):
            return False
        entry[1] = self.now + time
        return True

    def ttl(self, name):
        self._begin("TTL")
        entry = self.data.get(self._key(name))
        if entry is None:
            return -2
        return -1 if entry[1] is None else entry[1] - self.now
