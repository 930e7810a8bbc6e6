"""Runs a program on a real pseudo-terminal: on_terminal.py COLUMNS ROWS STEPS COMMAND...

STEPS is JSON: pairs of a text to wait for and the keys to send then ("" sends nothing). Prints one JSON object: the
exit code (128 + n for a signal), and everything the program wrote.
"""
import fcntl, json, os, pty, select, signal, struct, sys, termios, time

columns, rows, steps, command = int(sys.argv[1]), int(sys.argv[2]), json.loads(sys.argv[3]), sys.argv[4:]
pid, fd = pty.fork()
if pid == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    os.execvp(command[0], command)
seen, start, deadline = b"", 0, time.monotonic() + 20
while time.monotonic() < deadline:
    ready, _, _ = select.select([fd], [], [], 0.1)
    if ready:
        try:
            chunk = os.read(fd, 65536)
        except OSError:
            break
        if not chunk:
            break
        seen += chunk
    if steps:
        place = seen.find(steps[0][0].encode(), start)
        if place >= 0:
            start = len(seen)
            keys = steps.pop(0)[1]
            if keys.startswith("SIG"):
                os.kill(pid, getattr(signal, keys))
            else:
                time.sleep(0.15)
                os.write(fd, keys.encode())
else:
    os.kill(pid, signal.SIGKILL)
_, status = os.waitpid(pid, 0)
code = os.waitstatus_to_exitcode(status)
print(json.dumps({"code": 128 - code if code < 0 else code, "screen": seen.decode("utf-8", "replace")}))
