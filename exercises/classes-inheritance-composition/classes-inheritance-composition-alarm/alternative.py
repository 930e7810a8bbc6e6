class Alarm:
    def __init__(self, limit, sender):
        self._limit = limit
        self._sender = sender
        self._was_cold = False

    def measure(self, degrees):
        """Send a text when it becomes cold; True if one was sent."""
        if degrees >= self._limit:
            self._was_cold = False
            return False
        if self._was_cold:
            return False
        self._was_cold = True
        self._sender.send(f"too cold: {degrees}")
        return True
