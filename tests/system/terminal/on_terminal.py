"""Runs a program on a real pseudo-terminal: on_terminal.py COLUMNS ROWS STEPS COMMAND...

STEPS is JSON: pairs of a text to wait for and what is done then: keys to send ("" sends nothing), the name of a signal,
or "SIZE 40 30". Prints one JSON object: the exit code (128 + n for a signal), and everything the program wrote.
"""
import fcntl, json, os, pty, select, signal, struct, sys, termios, time

columns, rows, steps, command = int(sys.argv[1]), int(sys.argv[2]), json.loads(sys.argv[3]), sys.argv[4:]


def resize(fd, columns, rows):
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


def act(keys):
    if keys.startswith("SIG"):
        os.kill(pid, getattr(signal, keys))
    elif keys.startswith("SIZE "):
        resize(fd, *map(int, keys.split()[1:]))
    else:
        waiting.append(keys.encode())


pid, fd = pty.fork()
if pid == 0:
    resize(0, columns, rows)
    os.execvp(command[0], command)
seen, start, waiting, deadline = b"", 0, [], time.monotonic() + 50
while time.monotonic() < deadline:
    # A terminal holds 4,096 bytes: what is pasted beyond that is written as the program reads it.
    readable, writable, _ = select.select([fd], [fd] if waiting else [], [], 0.1)
    if readable:
        try:
            chunk = os.read(fd, 65536)
        except OSError:
            break
        if not chunk:
            break
        seen += chunk
    elif writable:
        written = os.write(fd, waiting[0][:1024])
        waiting[0] = waiting[0][written:]
        if not waiting[0]:
            waiting.pop(0)
    if steps:
        place = seen.find(steps[0][0].encode(), start)
        if place >= 0:
            text, keys = steps.pop(0)
            start = place + len(text.encode())
            act(keys)
else:
    os.kill(pid, signal.SIGKILL)
_, status = os.waitpid(pid, 0)
code = os.waitstatus_to_exitcode(status)
print(json.dumps({"code": 128 - code if code < 0 else code, "screen": seen.decode("utf-8", "replace")}))
