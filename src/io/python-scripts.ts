/** What the learner's Python is asked to do. Each script reads its question on standard input. */

/** Runs the program on standard input as `__main__`, within limits; a traceback is cut to its last line. */
export const LIMITED = `
import sys
code = sys.stdin.read()
try:
    import resource
    for limit, amount in (("RLIMIT_CPU", 8), ("RLIMIT_AS", 1 << 30), ("RLIMIT_FSIZE", 1 << 20), ("RLIMIT_CORE", 0)):
        try:
            resource.setrlimit(getattr(resource, limit), (amount, amount))
        except (AttributeError, ValueError, OSError):
            pass
except ImportError:
    pass
import io, traceback
sys.stdin = io.StringIO("")
try:
    exec(compile(code, "program.py", "exec"), {"__name__": "__main__"})
except SystemExit:
    raise
except BaseException as error:
    sys.stdout.flush()
    print(traceback.format_exception_only(type(error), error)[-1].strip())
    raise SystemExit(1)
`;

/** Whether a program has the syntax tree of one of the others. */
export const SYNTAX = `
import ast, json, sys, warnings
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

/** Whether a query gives the rows of another on each data set; nothing outside the database in memory can be reached. */
export const ROWS = `
import json, sqlite3, sys
from collections import Counter
question = json.load(sys.stdin)
DENIED = {sqlite3.SQLITE_ATTACH, sqlite3.SQLITE_DETACH, sqlite3.SQLITE_PRAGMA}
def rows(query, data):
    database = sqlite3.connect(":memory:")
    database.executescript("PRAGMA foreign_keys = ON;" + question["schema"] + data)
    database.set_authorizer(lambda action, *rest: sqlite3.SQLITE_DENY if action in DENIED else sqlite3.SQLITE_OK)
    steps = [0]
    def count():
        steps[0] += 1
        return steps[0] > 2000
    database.set_progress_handler(count, 10000)
    found = database.execute(query).fetchall()
    if question.get("check"):
        found = database.execute(question["check"]).fetchall()
    return found
answer = {"same": True}
for place, data in enumerate(question["sets"]):
    expected = rows(question["answer"], data)
    try:
        found = rows(question["query"], data)
    except (sqlite3.Error, sqlite3.Warning, ValueError) as error:
        answer = {"same": False, "set": place, "error": str(error)}
        break
    if found != expected if question["ordered"] or question.get("check") else Counter(found) != Counter(expected):
        answer = {"same": False, "set": place}
        break
print(json.dumps(answer))
`;
