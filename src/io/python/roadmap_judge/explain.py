"""What an error usually means, in one sentence of plain English. The table is data: the first row that fits is told."""

import re
import sys

_GROUP = 60

#: (type of the error, pattern in its text, sentence). {0}, {1} … are the groups of the pattern. A row for a
#: base type, such as OSError, fits the types below it, too.
# fmt: off
TABLE = (
    # Names
    ("UnboundLocalError", r"'(\w+)'", "Inside this function, {0} gets its value on a later line, or on a line that did not run: give it a value first."),
    ("NameError", r"'(true|false|none|null)' is not defined", "Python writes these values with a capital letter: True, False, None."),
    ("NameError", r"'(\w+)' is not defined\. Did you mean: '(\w+)'", "Python does not know the name {0}; {1} looks like what you mean."),
    ("NameError", r"Did you forget to import '(\w+)'", "The module {0} is used but not loaded: write `import {0}` at the top of the file."),
    ("NameError", r"'(\w+)'", "Python does not know the name {0}: check the spelling, put quotes around it if it is text, or give it a value before this line."),
    # Calls
    ("TypeError", r"(\w+)\(\) missing \d+ required .*argument", "The call of {0} gives fewer arguments than the function asks for."),
    ("TypeError", r"(\w+)\(\) takes .* positional arguments? but \d+ (?:was|were) given", "The call of {0} gives more arguments than the function asks for; a method needs self as its first parameter."),
    ("TypeError", r"(\w+)\(\) takes no arguments", "{0} takes no arguments, but it was called with some; a class takes them in a method with the exact name __init__."),
    ("TypeError", r"(\w+)\(\) got an unexpected keyword argument '(\w+)'", "{0} has no parameter with the name {1}: compare it with the names in the `def` line."),
    ("TypeError", r"(\w+)\(\) got multiple values for argument '(\w+)'", "{0} gets {1} twice: once by its place and once by its name."),
    ("TypeError", r"'NoneType' object is not callable", "The name before the round brackets is None, so there is no function to call."),
    ("TypeError", r"'(\w+)' object is not callable", "The round brackets call the value before them, but it is of type {0} and no function: an operator may be missing, or a name such as list or str was used for a variable."),
    # None
    ("TypeError", r"'NoneType' object is not subscriptable", "The value before the square brackets is None: often a function that returns nothing, such as list.sort() or a function without return."),
    ("TypeError", r"'NoneType' object is not iterable|argument of type 'NoneType'", "None was used where a list or another collection is needed: often the result of a function without return."),
    ("TypeError", r"cannot unpack non-iterable NoneType", "The right side is None, so there is nothing to unpack: often the result of a function without return."),
    ("TypeError", r"unsupported operand type\(s\) for .*'NoneType'", "One side of the operator is None: often the result of a function without return."),
    ("TypeError", r"not supported between instances of .*'NoneType'", "One side of the comparison is None: often the result of a function without return."),
    # Types
    ("TypeError", r"can only concatenate str \(not \"(\w+)\"\) to str", "Text and a value of type {0} cannot be joined with +: use an f-string or str()."),
    ("TypeError", r"can only concatenate list", "Only a list can be added to a list with +: use append() for one item."),
    ("TypeError", r"unsupported operand type\(s\) for \+: '(?:int|float)' and 'str'", "A number and a text cannot be added: turn the text into a number with int() or float() first."),
    ("TypeError", r"unsupported operand type\(s\) for (\S+): '(\w+)' and '(\w+)'", "The operator {0} does not work between {1} and {2}: turn one of them into the other type first."),
    ("TypeError", r"not supported between instances of '(\w+)' and '(\w+)'", "{0} and {1} cannot be compared for order: turn one of them into the other type first, for example with int()."),
    ("TypeError", r"can't multiply sequence by non-int of type '(\w+)'", "A text or list can only be repeated a whole number of times: turn the text into a number first."),
    ("TypeError", r"(\w+) indices must be integers", "A place in a {0} is a whole number; if you loop over the {0}, the loop variable is already the item itself."),
    ("TypeError", r"'(generator|map|filter|zip|enumerate|dict_\w+)' object is not subscriptable", "A {0} object has no places to count, so square brackets cannot be used after it: make a list of it first with list()."),
    ("TypeError", r"'(\w+)' object is not subscriptable", "A value of type {0} has no items, so square brackets cannot be used after it; a function is called with round brackets."),
    ("TypeError", r"'(\w+)' object does not support item assignment", "A value of type {0} cannot be changed in place: build a new one."),
    ("TypeError", r"'(\w+)' object is not iterable", "A value of type {0} has no items to go through: use range() to count, or a list."),
    ("TypeError", r"cannot unpack non-iterable (\w+)", "The right side is a single value of type {0}, so there is nothing to unpack."),
    ("TypeError", r"unhashable type: '(\w+)'", "A {0} can change, so it cannot be a key of a dict or an item of a set: use a tuple."),
    ("TypeError", r"object of type '(generator|map|filter|zip|enumerate)' has no len", "A {0} object gives its items one after another and has no length: make a list of it first with list()."),
    ("TypeError", r"object of type '(\w+)' has no len", "A value of type {0} has no length: len() needs a text, a list or another collection."),
    ("TypeError", r"argument must be a string.* not '(\w+)'", "The function got a value of type {0}, but it needs text or a number."),
    ("TypeError", r"sequence item \d+: expected str instance, (\w+) found", "join() takes only texts, but an item is of type {0}: turn each item into text with str()."),
    ("TypeError", r"'(\w+)' object cannot be interpreted as an integer", "A whole number is needed here, but the value is of type {0}: // gives a whole number, / does not."),
    ("TypeError", r"abstract", "The class still has a method that is only declared: write this method before you make an object."),
    # Places and keys
    ("IndexError", r"string index", "The text has no letter at this place: the first place is 0, and the last is its length minus 1."),
    ("IndexError", r"pop from empty", "There is nothing left to take out: check that the list has items first."),
    ("IndexError", r"(list|tuple|range).*index", "The {0} has no item at this place: the first place is 0, the last is its length minus 1, and an empty one has none."),
    ("KeyError", r"(.*)", "The dict has no key {0}: check with `in`, or use get()."),
    # Attributes
    ("FrozenInstanceError", r"'(\w+)'", "The object is frozen, so its field {0} cannot be changed: make a new object with dataclasses.replace()."),
    ("AttributeError", r"'NoneType' object has no attribute '(\w+)'", "The value before .{0} is None: often the result of a function or method that returns nothing."),
    ("AttributeError", r"'list' object has no attribute '(split|strip|lower|upper|replace|startswith|endswith)'", "{0} is a method of text, but the value is a list: use it on each item."),
    ("AttributeError", r"'(int|float)' object has no attribute '(\w+)'", "A number has no .{1}: turn it into text with str() first, or check which value this is."),
    ("AttributeError", r"partially initialized module '(\w+)'", "The module {0} is loaded while it is still loading itself: a file of yours may have the name of the module that you want."),
    ("AttributeError", r"module '(\w+)' has no attribute '(\w+)'", "The module {0} has nothing with the name {1}: check the spelling, and that no file of yours is called {0}.py."),
    ("AttributeError", r"'(\w+)' object has no attribute '(\w+)'\. Did you mean: '(\w+)'", "A value of type {0} has no {1}; {2} looks like what you mean."),
    ("AttributeError", r"'(\w+)' object has no attribute '(\w+)'", "A value of type {0} has no {1}: check the spelling, and which type the value has; attributes of an object are set with self in __init__."),
    ("AttributeError", r"", "The value has no attribute of this name: check the spelling, and which type the value has."),
    # Values
    ("ValueError", r"invalid literal for int\(\) with base \d+: ''", "int() got an empty text, and there is no number in it."),
    ("ValueError", r"invalid literal for int\(\) with base \d+: ('.*\.\d*')", "int() takes only whole numbers, and {0} has a point: use float()."),
    ("ValueError", r"invalid literal for int\(\) with base \d+: (.*)", "int() cannot turn {0} into a whole number: only digits with a sign and spaces around them are allowed."),
    ("ValueError", r"could not convert string to float: (.*)", "float() cannot turn {0} into a number."),
    ("UnicodeDecodeError", r"'([\w-]+)' codec", "The bytes are no text in {0}: the file has another encoding, or it is no text file."),
    ("UnicodeEncodeError", r"'([\w-]+)' codec", "The encoding {0} has no way to write one of the letters: use encoding=\"utf-8\"."),
    ("ValueError", r"not enough values to unpack \(expected (?:at least )?(\d+), got (\d+)\)", "There are {0} names on the left, but the right side has only {1} values."),
    ("ValueError", r"too many values to unpack", "The right side has more values than there are names on the left; to loop over a dict with key and value, use items()."),
    ("ValueError", r"list\.remove\(x\)|is not in (?:list|tuple|deque)|substring not found", "The value is not there: check with `in` first."),
    ("ValueError", r"(max|min)\(\).*(?:empty)", "{0}() got an empty collection: check that there are items, or give a default."),
    ("ValueError", r"I/O operation on closed file", "The file is closed already: use it inside its `with` block."),
    ("ZeroDivisionError", r"", "The number after the division sign is 0: check for it first."),
    ("OverflowError", r"", "The number is too large for this operation."),
    # Running
    ("RecursionError", r"", "A function calls itself again and again without an end: it needs a case that returns without a call, and each call must come closer to it."),
    ("RuntimeError", r"(dictionary|Set|set|deque).* changed", "The {0} was changed while the loop went through it: loop over a copy."),
    ("StopIteration", r"", "next() was called, but there is no further item: use a for loop, or give next() a default."),
    ("AssertionError", r"", "The condition after assert is false."),
    ("EOFError", r"", "The program asks for input, but there is no more to read; a function gets its values as arguments, not with input()."),
    ("SystemExit", r"", "The program ends itself here with exit(), quit() or SystemExit, so nothing after this line runs: use return to leave a function."),
    ("KeyboardInterrupt", r"", "The program was interrupted."),
    ("MemoryError", r"", "The program needs more memory than it may have: a list or text may grow without an end."),
    ("NotImplementedError", r"", "This part is not written yet: replace the line that raises NotImplementedError."),
    # Modules and files
    ("ModuleNotFoundError", r"No module named '([\w.]+)'", "Python finds no module with the name {0}: check the spelling, or install the package."),
    ("ImportError", r"cannot import name '(\w+)' from '([\w.]+)'", "The module {1} has no {0}: check the spelling, and that no file of yours has the module's name."),
    ("ImportError", r"", "The module could not be loaded."),
    ("FileNotFoundError", r"'(.*)'", "There is no file {0} in the folder where the program runs: check the name and the folder."),
    ("FileExistsError", r"", "A file or folder with this name is already there."),
    ("IsADirectoryError", r"", "This is a folder, and a file is needed."),
    ("NotADirectoryError", r"", "This is a file, and a folder is needed."),
    ("PermissionError", r"", "The system does not allow this: the file may be protected, or it is a folder."),
    ("OSError", r"File too large", "The program writes more than it may: a loop may print or write without an end."),
    # Syntax
    ("TabError", r"", "The line mixes tabs and spaces: use four spaces for each step."),
    ("IndentationError", r"expected an indented block", "The line before ends with a colon, so the lines that belong to it must begin further right, with four spaces."),
    ("IndentationError", r"unexpected indent", "The line begins further right than the one before, but no block begins here: take the spaces away."),
    ("IndentationError", r"unindent does not match", "The line begins at a column where no block begins: give it the same spaces as the lines that it belongs to."),
    ("SyntaxError", r"expected ':'", "A colon is missing at the end of the line that begins a block."),
    ("SyntaxError", r"'(.)' was never closed", "The bracket {0} is opened here but never closed."),
    ("SyntaxError", r"unmatched '(.)'|closing parenthesis '(.)' does not match", "A closing bracket has no partner: check that each bracket is opened and closed with its own kind."),
    ("SyntaxError", r"unterminated (?:triple-quoted )?(?:f-)?string|unterminated f-string|EOL while scanning", "The text has no quote at its end: close it with the same kind of quote that opens it."),
    ("SyntaxError", r"f-string", "The f-string has a mistake inside its curly brackets: each {{ needs a }}, and inside stands one expression."),
    ("SyntaxError", r"cannot assign to", "Only a name can stand on the left of =; to compare, use == instead."),
    ("SyntaxError", r"Maybe you meant '==' or ':=' instead of '='", "A single = gives a value to a name: use == to compare."),
    ("SyntaxError", r"Missing parentheses in call to '(\w+)'", "Write round brackets after {0}: it is a function."),
    ("SyntaxError", r"Perhaps you forgot a comma", "Two values stand side by side: a comma, an operator or a quote is missing between them."),
    ("SyntaxError", r"'(return|yield|await)'? ?outside function|'return' outside", "This line must be inside a function: check how far right it begins."),
    ("SyntaxError", r"'(break|continue)'.*loop", "This line must be inside a loop: check how far right it begins."),
    ("SyntaxError", r"positional argument follows keyword argument", "Arguments with a name come after those without one."),
    ("SyntaxError", r"(?:non-default argument|parameter without a default) follows", "Parameters with a default come after those without one."),
    ("SyntaxError", r"invalid character '(.)'", "Python does not know the character {0} here: it may come from a text program; type it again in your editor."),
    ("SyntaxError", r"invalid decimal literal", "A number cannot be followed by letters, and a name cannot begin with a digit."),
    ("SyntaxError", r"leading zeros", "A whole number cannot begin with 0."),
    ("SyntaxError", r"expected 'except' or 'finally' block", "A try block needs an except or a finally block after it."),
    ("SyntaxError", r"keyword argument repeated", "The same named argument is given twice in one call."),
    ("SyntaxError", r"null bytes|utf-8|decoding|encoding", "The file is not saved as UTF-8 text: save it with the encoding UTF-8 in your editor."),
    ("SyntaxError", r"", "Python cannot read this line: look for a missing quote, bracket, comma or colon in it and in the line before."),
)
# fmt: on


def explain(error):
    """The sentence for an error as told by a child (errors.py), or None."""
    text = (error.get("syntax") or {}).get("msg") or error["last"].partition(": ")[2]
    if "Did you" not in text:  # Python 3.11 says this only on its own screen
        text += _guess(error)
    for kind, pattern, sentence in TABLE:
        found = re.search(pattern, text) if kind in error["mro"] else None
        if found:
            return sentence.format(*(_short(group or "") for group in found.groups()))
    return None


def _guess(error):
    if error["type"] == "NameError" and error.get("name") in sys.stdlib_module_names:
        return f". Did you forget to import '{error['name']}'?"
    return f". Did you mean: '{error['near']}'?" if error.get("near") else ""


def _short(text):
    return text if len(text) <= _GROUP else text[:_GROUP] + "…"
