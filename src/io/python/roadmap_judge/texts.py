"""Where two texts differ first, so that the eye finds it."""

import re

_WINDOW = 60
_NUMBER = re.compile(r"[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?")


def trimmed(text):
    """A printed text as it is compared: no blanks at the ends of lines, no empty lines at the end."""
    lines = text.replace("\r\n", "\n").split("\n")
    return "\n".join(line.rstrip() for line in lines).rstrip("\n")


def same_text(expected, got, numbers=False):
    """With `numbers`, numbers inside are compared as numbers: 3.0 is 3, and the last digits do not count."""
    expected, got = trimmed(expected), trimmed(got)
    if expected == got or not numbers:
        return expected == got
    if _NUMBER.sub("0", expected) != _NUMBER.sub("0", got):
        return False
    pairs = zip(_NUMBER.findall(expected), _NUMBER.findall(got))
    return all(abs(float(a) - float(b)) <= 1e-9 * max(1.0, abs(float(a))) for a, b in pairs)


def text_difference(expected, got):
    """{where, expected, got, caret}: a window of the first line that differs; `caret` is a place in both windows.

    A blank is shown as `·`, a tab as `→` and the end of a line as `⏎` where the difference is one of those. Where one
    text ends before the other, its side and the caret are None.
    """
    if expected == got:
        return None
    ours, theirs = expected.split("\n"), got.split("\n")
    same = 0
    while same < min(len(ours), len(theirs)) and ours[same] == theirs[same]:
        same += 1
    if same and _line(ours, same) == _line(theirs, same) == "":
        same -= 1  # an end of a line too many: shown where it stands
    if "" not in (expected, got) and same == min(len(ours), len(theirs)):
        return _ended(ours, theirs, same)
    lines = [_line(ours, same), _line(theirs, same)]
    column = 0
    while column < min(map(len, lines)) and lines[0][column] == lines[1][column]:
        column += 1
    if _is_about_blanks(lines, column):
        lines = [_visible(line) for line in lines]
    start = max(0, column - _WINDOW // 2)
    windows = [_window(line, start) for line in lines]
    many = max(len(ours), len(theirs)) > 1
    where = f"line {same + 1}, character {column + 1}" if many else f"character {column + 1}"
    return {"where": where, "expected": windows[0], "got": windows[1], "caret": column - start + (1 if start else 0)}


def _ended(ours, theirs, same):
    """The difference where one of two texts, as lines, has no more lines."""
    sides = {"expected": None, "got": None, "caret": None}
    if same == len(theirs):
        return {**sides, "where": f"line {same + 1} is missing", "expected": _window(ours[same], 0)}
    return {**sides, "where": f"line {same + 1} is one too many", "got": _window(theirs[same], 0)}


def _line(lines, number):
    """The line with its end; an empty text if there is no such line."""
    if number >= len(lines):
        return ""
    return lines[number] + ("\n" if number < len(lines) - 1 else "")


def _is_about_blanks(lines, column):
    around = [line[column : column + 1] for line in lines]
    return any(letter.isspace() or letter == "" for letter in around)


def _visible(line):
    return line.replace(" ", "·").replace("\t", "→").replace("\n", "⏎").replace("\r", "␍").replace("\u00a0", "⍽")


def _window(line, start):
    line = line.replace("\n", "")
    end = start + _WINDOW
    return ("…" if start else "") + line[start:end] + ("…" if len(line) > end else "")
