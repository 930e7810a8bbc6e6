/** What the learner's Python is asked to do. Each script reads its question on standard input. */

/** Limits against accidents, where the platform has them: seconds of work, memory, sizes of files. */
const LIMITS = `
import sys
try:
    import resource
    for name, amount in (("CPU", 8), ("AS", 1 << 30), ("FSIZE", 1 << 20), ("CORE", 0)):
        try:
            resource.setrlimit(getattr(resource, "RLIMIT_" + name), (amount, amount))
        except (AttributeError, ValueError, OSError):
            pass
except ImportError:
    pass
`;

/** Runs the program on standard input as the main module, errors where they come; a traceback is cut to its last line. */
export const PROGRAM = `${LIMITS}
import io, os, traceback, types
code = sys.stdin.read()
os.dup2(1, 2)
sys.stdout.reconfigure(line_buffering=True)
sys.stdin = io.StringIO("")
main = types.ModuleType("__main__")
sys.modules["__main__"] = main
try:
    exec(compile(code, "program.py", "exec"), main.__dict__)
except SystemExit:
    raise
except BaseException as error:
    sys.stdout.flush()
    print(traceback.format_exception_only(type(error), error)[-1].strip())
    raise SystemExit(1)
`;

/** Whether a program has the syntax tree of one of the others. */
export const SYNTAX = `${LIMITS}
import ast, json, warnings
warnings.simplefilter("ignore")
question = json.load(sys.stdin)
def tree(program):
    try:
        return ast.dump(ast.parse(program))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
mine = tree(question["program"])
print(json.dumps({"same": mine is not None and mine in [tree(other) for other in question["others"]]}))
`;

/** Whether a query gives the rows of another on each data set. Nothing but the database in memory can be reached. */
export const ROWS = `${LIMITS}
import json, sqlite3
from collections import Counter
question = json.load(sys.stdin)
DENIED = {sqlite3.SQLITE_ATTACH, sqlite3.SQLITE_DETACH, sqlite3.SQLITE_PRAGMA}
def rows(query, data):
    database = sqlite3.connect(":memory:")
    database.execute("PRAGMA foreign_keys = ON")
    database.set_authorizer(lambda action, *rest: sqlite3.SQLITE_DENY if action in DENIED else sqlite3.SQLITE_OK)
    steps = [0]
    def count():
        steps[0] += 1
        return steps[0] > 2000
    database.set_progress_handler(count, 10000)
    database.executescript(question["schema"] + ";\\n" + data)
    found = database.execute(query).fetchall()
    if question.get("check"):
        found = database.execute(question["check"]).fetchall()
    return found
answer = {"same": True}
for place, data in enumerate(question["sets"]):
    expected = rows(question["answer"], data)
    try:
        found = rows(question["query"], data)
    except (sqlite3.Error, sqlite3.Warning, ValueError, OverflowError, MemoryError) as error:
        answer = {"same": False, "set": place, "error": str(error) or type(error).__name__}
        break
    if found != expected if question["ordered"] or question.get("check") else Counter(found) != Counter(expected):
        answer = {"same": False, "set": place}
        break
print(json.dumps(answer))
`;
