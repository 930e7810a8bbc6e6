class Place:
    """A platform that writes down what is done with it."""

    def __init__(self, serves=None, ready=(200,), answers="the current one"):
        self._serves = serves
        self._ready = list(ready)
        self._answers = answers
        self.running = [] if serves is None else [serves]
        self.done = []

    def current(self):
        return self._serves

    def start(self, version):
        self.done.append(f"start {version}")
        self.running.append(version)

    def ready(self, version):
        self._needs_running(version)
        self.done.append(f"ready {version}")
        answer = self._ready.pop(0) if self._ready else 503
        if answer is ConnectionError:
            raise ConnectionError("nobody listens there")
        return answer

    def wait(self):
        self.done.append("wait")

    def switch(self, version):
        self._needs_running(version)
        self.done.append(f"switch {version}")
        self._serves = version

    def stop(self, version):
        self._needs_running(version)
        self.done.append(f"stop {version}")
        self.running.remove(version)
        if self._serves == version:
            self._serves = None

    def answers(self):
        self.done.append("answers")
        if self._answers is ConnectionError:
            raise ConnectionError("nobody listens there")
        return self._serves if self._answers == "the current one" else self._answers

    def _needs_running(self, version):
        if version not in self.running:
            raise RuntimeError(f"{version} is not running")
