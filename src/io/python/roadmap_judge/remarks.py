"""At most three gentle remarks on a program that passes, from its syntax tree; only what is certain is remarked on."""

import ast
import os
import sys

_MOST = 3
_TAKEN = {"list", "dict", "set", "str", "int", "float", "tuple", "sum", "max", "min", "len", "range", "print", "sorted"}
_ENDS = (ast.Return, ast.Raise, ast.Break, ast.Continue)
_CHANGES = {"append", "extend", "insert", "remove", "pop", "sort", "add", "update", "setdefault", "clear", "discard"}
_TRUTHS = {"isinstance", "issubclass", "callable", "any", "all", "bool"}
_TRUTH_METHODS = {"startswith", "endswith", "isdigit", "isalpha", "isupper", "islower", "isspace", "isalnum"}


def remarks_on(source, loading=""):
    """[{line, text}], in the order of the lines, one of a kind. loading: what a module printed when it was loaded."""
    try:
        tree = ast.parse(source.text)
        nodes = list(ast.walk(tree))
        found = [remark for look, text in LOOKS if (remark := _first(look, text, nodes, tree))]
        found += _hidden_modules(source, tree)
        found += _prints_at_once(tree) if loading.strip() else []
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return []
    return sorted(found, key=lambda remark: remark["line"])[:_MOST]


def _first(look, text, nodes, tree):
    for node in nodes:
        found = look(node, tree)
        if found:
            return {"line": found.lineno, "text": text.format(name=getattr(found, "id", ""))}
    return None


def _prints_at_once(tree):
    """A print at the left edge of a file whose function is asked for."""
    calls = [node.value for node in tree.body if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)]
    for call in calls:
        if getattr(call.func, "id", "") == "print":
            text = "This line prints each time the file is loaded. When you are done with trying out, take it away."
            return [{"line": call.lineno, "text": text}]
    return []


def _hidden_modules(source, tree):
    """A file beside the program that takes the place of a standard module which the program loads."""
    imports = [node for node in ast.walk(tree) if isinstance(node, (ast.Import, ast.ImportFrom))]
    named = [(node, name) for node in imports for name in _modules(node) if name in sys.stdlib_module_names]
    folder = os.path.dirname(source.file)
    for node, name in named:
        if os.path.exists(os.path.join(folder, f"{name}.py")):
            text = f"Your file {name}.py hides the module {name} of Python when you start this program: rename it."
            return [{"line": node.lineno, "text": text}]
    return []


def _modules(node):
    return [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module]


def _compared_with(node, values):
    """The sides of a == or != with one of these constants, without the constant."""
    if not isinstance(node, ast.Compare) or not isinstance(node.ops[0], (ast.Eq, ast.NotEq)) or len(node.ops) > 1:
        return []
    sides = [node.left, *node.comparators]
    others = [side for side in sides if not any(_is_constant(side, value) for value in values)]
    return others if len(others) == 1 else []


def _is_constant(node, value):
    return isinstance(node, ast.Constant) and node.value is value


def _is_truth(node):
    """Whether an expression is True or False for certain."""
    if isinstance(node, ast.UnaryOp):
        return isinstance(node.op, ast.Not)
    if isinstance(node, ast.Call):
        function = node.func
        return getattr(function, "id", "") in _TRUTHS or getattr(function, "attr", "") in _TRUTH_METHODS
    return isinstance(node, ast.Compare)


def none(node, _tree):
    return node if _compared_with(node, [None]) else None


def truth(node, _tree):
    return node if any(_is_truth(side) for side in _compared_with(node, [True, False])) else None


def if_truth(node, _tree):
    """`if a < b: return True` with `else: return False`."""
    if not isinstance(node, ast.If) or not isinstance(node.test, ast.Compare):
        return None
    blocks = [node.body, node.orelse]
    if any(len(block) != 1 or not isinstance(block[0], ast.Return) for block in blocks):
        return None
    values = [block[0].value for block in blocks]
    return node if _is_constant(values[0], True) and _is_constant(values[1], False) else None


def bare_except(node, _tree):
    if not isinstance(node, ast.ExceptHandler) or node.type is not None:
        return None
    return None if any(isinstance(inner, ast.Raise) for inner in ast.walk(node)) else node


def silent_except(node, _tree):
    if not isinstance(node, ast.ExceptHandler) or getattr(node.type, "id", "") not in ("Exception", "BaseException"):
        return None
    return node if all(isinstance(step, ast.Pass) for step in node.body) else None


def kept_default(node, _tree):
    """A list, dict or set as a default that the function changes."""
    if not isinstance(node, ast.FunctionDef):
        return None
    names = node.args.posonlyargs + node.args.args
    pairs = list(zip(names[::-1], node.args.defaults[::-1])) + list(zip(node.args.kwonlyargs, node.args.kw_defaults))
    made = {name.arg for name, default in pairs if isinstance(default, (ast.List, ast.Dict, ast.Set))}
    return next((node for inner in ast.walk(node) if _changed(inner) in made), None)


def _changed(node):
    """The name of a variable whose value this node changes, or None."""
    if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in _CHANGES:
        return getattr(node.func.value, "id", None)
    if isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store):
        return getattr(node.value, "id", None)
    return None


def unreachable(node, _tree):
    for name in ("body", "orelse", "finalbody"):
        block = getattr(node, name, None)
        for step, after in zip(block, block[1:]) if isinstance(block, list) else ():
            if isinstance(step, _ENDS):
                return after
    return None


def taken_name(node, tree):
    if not isinstance(node, ast.Name) or not isinstance(node.ctx, ast.Store) or node.id not in _TAKEN:
        return None
    fields = [target for inner in ast.walk(tree) if isinstance(inner, ast.ClassDef) for target in _targets(inner)]
    return None if node in fields else node


def _targets(definition):
    for step in definition.body:
        yield from getattr(step, "targets", [getattr(step, "target", None)])


def index_loop(node, tree):
    """`for i in range(len(items))` where i is used for items[i] and nothing else."""
    if not isinstance(node, ast.For) or not isinstance(node.target, ast.Name):
        return None
    items = _counted(node.iter)
    if items is None:
        return None
    uses = [n for n in ast.walk(tree) if isinstance(n, ast.Name) and n.id == node.target.id and n is not node.target]
    reads = [n for part in node.body for n in ast.walk(part) if isinstance(n, ast.Subscript)]
    plain = [n.slice for n in reads if isinstance(n.ctx, ast.Load) and getattr(n.value, "id", "") == items]
    changed = any(_changed(inner) == items or _is_set(inner, items) for inner in ast.walk(node))
    return node if uses and not changed and all(use in plain for use in uses) else None


def _is_set(node, name):
    return isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, (ast.Store, ast.Del))


def _counted(node):
    """The name inside range(len(name))."""
    for name in ("range", "len"):
        if not isinstance(node, ast.Call) or getattr(node.func, "id", "") != name or len(node.args) != 1:
            return None
        node = node.args[0]
    return getattr(node, "id", None)


def unused_import(node, tree):
    if not isinstance(node, ast.Import) or node not in tree.body:
        return None
    used = {inner.id for inner in ast.walk(tree) if isinstance(inner, ast.Name)}
    names = [(alias.asname or alias.name).split(".")[0] for alias in node.names]
    return node if not any(name in used for name in names) else None


def star_import(node, _tree):
    return node if isinstance(node, ast.ImportFrom) and any(alias.name == "*" for alias in node.names) else None


LOOKS = (
    (none, "To compare with None, `is None` and `is not None` are the usual way."),
    (truth, "This is True or False already: `== True` is not needed, and `not` says `== False`."),
    (if_truth, "The condition is True or False already, so it can be returned as it is: `return` and the condition."),
    (bare_except, "`except:` without a name catches everything, also a typing mistake and Ctrl+C: name the error."),
    (silent_except, "This catches every error and says nothing about it: name the error that you expect."),
    (
        kept_default,
        "The default value is made once and kept from call to call: use None as default, and make it inside.",
    ),
    (unreachable, "This line can never run: the line before it leaves the block."),
    (taken_name, "{name} is the name of a function of Python's own, which cannot be used any more: take another name."),
    (index_loop, "The place is only used to read the item: `for item in items` gives the items without it."),
    (unused_import, "This module is loaded but not used."),
    (star_import, "`import *` does not show where a name comes from: import the names that you use."),
)
