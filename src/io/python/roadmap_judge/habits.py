"""Common habits of beginners that a wrong result shows, told in one or two sentences, for every function."""

import re

from .compare import Rules
from .likeness import LIKENESSES
from .show import show
from .texts import same_text, trimmed

#: How Python shows an object that gives items only when it is asked for them.
_ITERATOR = re.compile(r"<(map|filter|zip|enumerate|reversed|generator|\w+_(?:rev)?iterator) object ")
_CALLED = ("positional argument", "required keyword", "takes no arguments", "unexpected keyword", "multiple values")


def habit_of(case, record, found, check):
    """A message for a failure (expect.py) that has none, or None."""
    if found["aspect"] == "value":
        return _of_value(case.expected["value"], record, found["found"], Rules(check))
    if found["aspect"] == "printed":
        return of_printed(found["expected"], record["printed"], record.get("value"), record["complained"])
    if found["aspect"] == "argument":
        return "This exercise changes the value that it is given: the caller looks at that value afterwards."
    if found["aspect"] == "error" and "error" not in record:
        return f"Here the function must raise {found['expected']}: to return or print a text is no error."
    return None


def _of_value(expected, record, difference, rules):
    got = record["value"]
    if got is None:
        return _of_nothing(expected, record["printed"])
    found = likeness(expected, got, rules)
    if found is None and difference["path"] and difference["why"] in ("value", "type", "length"):
        inner = likeness(difference["expected"], difference["got"], rules)
        return inner and f"At {difference['path']}: {inner}"
    return found


def likeness(expected, got, rules):
    """How a wrong value is like the right one, or None."""
    return next((sentence for look in LIKENESSES if (sentence := look(expected, got, rules))), None)


def _of_nothing(expected, output):
    text = expected if isinstance(expected, str) else show(expected)
    if trimmed(output) == trimmed(text) and trimmed(text):
        return (
            "The function prints the right value but does not return it. print is not return: write return before it."
        )
    if trimmed(output):
        return (
            "The function prints something and returns nothing, so the caller gets None. print is not return: "
            "write return before the value."
        )
    return "The function returned nothing, so the caller gets None. A return is missing, or this way through has none."


def of_printed(expected, output, value=None, complained=""):
    """For a printed text that is not the expected one. complained: what was written to standard error."""
    got = trimmed(output)
    if trimmed(complained) and same_text(expected, f"{output}{complained}"):
        return "Text goes to standard error here. All of it belongs to standard output: use print() without `file=`."
    if not got:
        if isinstance(value, str) and same_text(expected, value):
            return "The function returns the right text, but here it must print it."
        return "Nothing was printed."
    iterator = _ITERATOR.search(got)
    if iterator and not _ITERATOR.search(expected):
        return f"A {iterator[1]} object is printed, not its items. Make a list of it first: list(...)."
    if got.casefold() == expected.casefold():
        return "The texts differ only in capital and small letters."
    if "".join(got.split()) == "".join(expected.split()):
        return "The texts differ only in spaces or in where the lines end."
    if expected and got.endswith(expected):
        return (
            "The right text is there, but something is printed before it. "
            "A text inside input(...) is printed, too; so are lines for trying things out."
        )
    if expected and got.startswith(expected):
        return "The right text is there, but more is printed after it."
    return None


def of_call(error, function):
    """For an error in the call itself: the function has other parameters than the exercise gives arguments."""
    if error["type"] != "TypeError" or error["lines"] or not any(words in error["text"] for words in _CALLED):
        return None
    return (
        f"The exercise calls {function or 'it'} with other arguments than its def line allows: {error['text']}. "
        "Compare the parameters with the task."
    )
