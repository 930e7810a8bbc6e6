"""A toy storage that counts what is open."""

opened = 0
open_now = 0
early = 0  # connections that were opened before a check began
checking = False


class Connection:
    def __init__(self):
        global opened, open_now, early
        opened += 1
        open_now += 1
        early += not checking
        self.closed = False

    def sailings(self):
        if self.closed:
            raise RuntimeError("the connection is closed")
        return ["Color", "Aurora"]

    def close(self):
        global open_now
        if not self.closed:
            open_now -= 1
        self.closed = True


def connect():
    """Open a connection."""
    return Connection()
