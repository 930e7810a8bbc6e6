"""Checks what a learner wrote against an exercise: `python3 -I -X utf8 judge.py`, Python 3.11 or later.

How it is shipped: this folder is copied as it is. judge.py adds its own folder to the path only while it imports the
package roadmap_judge. With `-B` each start compiles the package; with `-X pycache_prefix=<a cache folder of this
version>` instead of `-B`, only the first one does.

One request, JSON, on standard input; one reply, JSON, on standard output, which no program of the learner's has. The
learner's program runs in children of another process, forked before the request is read (without os.fork: in a second
Python), so that neither the solution nor an expected value is in its memory. Limits against accidents, no sandbox.
`--needs=fastapi,httpx2` as the last argument imports packages before anything is forked, so that no run has to.

The request:

    check       the `check` part of exercise.yaml; {"!py": text} for a value tagged `!py` and for a number that JSON
                cannot say as it is written (1.0, 1e-9, very large)
    file        the absolute path of the learner's file
    solution    the text of solution.py
    generator   the text of cases.py, or null
    wrong       [{source, message}]: known mistakes
    files       {name: text}: what stands beside the program when it runs
    seed, count of the generated inputs (of a program, at most 20 are tried)
    limits      {seconds, memory (MiB), output (bytes)}, for all that the learner's program does in this check
    first       an input that failed before (`failures[].input`), or null: it is tried with the fixed cases
    right, programs   for tests: [{file, source}] and [{file, source, title}]
    needs       packages beside the standard library

The reply:

    passed      true only if everything ran to its end and was as expected
    outcome     ok: it ran to its end (passed or not)
                no-file, syntax, load-error, missing (the function): it could not be run
                timeout, memory, output, processes, exited, crash: it was ended, or ended itself
                missing-package (`package`), broken (the exercise itself is, `broken` says how)
    failures    [{name, kind, call, aspect, expected, got, message, at, output, diff, trace, input, ...}], the first one
                to be shown whole
        kind        fixed | generated (only the smallest) | load | stopped
        call        runnable Python or a command line; null if it was not called
        aspect      what is compared: value | error | printed | stderr | argument | exit | file;
                    missing (a function, a test, a file); end (it was ended, or ended itself); of tests: refused (a
                    right program), unnoticed
        expected, got   as text, null where there is none
        message     one or two sentences in the learner's words, or null
        at          {line, text} in the learner's file, or null
        output      what was printed meanwhile
        diff        {where, expected, got, caret}, or null: the first difference inside a text or nested value; all but
                    `where` may be null
        trace       the traceback without frames of the judge, or null
        argument    which argument (from 1) was changed or not changed, or null
        file        which file was not as expected, or null
        input       the input, for `first` in a later request, or null
        stdin, files   of a program only: what it was given
    ran         {fixed, generated}: how many cases ran
    remarks     [{line, text}], at most three, after passing
    output      what was printed, all in all
    mistake     the message of the known mistake that behaves as the learner's program, or null
    package     with missing-package; broken: with broken
    table       of tests only, once no right program is refused: {tests: [name], programs: [{title, right, results}]};
                a result: passed | failed | error (outside the test's call) | skipped | timeout | null (did not run)
"""

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from roadmap_judge.main import main  # noqa: E402

del sys.path[0]

if __name__ == "__main__":
    main(sys.argv[1:])
