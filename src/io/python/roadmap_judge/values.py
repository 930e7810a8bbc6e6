"""Python values as JSON trees, so that a value of the learner's reaches the judge without any code of the learner's.

A tree is null, true, false, a text, an integer below 2**53, or a list whose first item names the kind:

    ["int", hex] ["float", repr] ["complex", repr] ["bytes", latin-1] ["bytearray", latin-1] ["range", a, b, step]
    ["list", [tree]] ["tuple", [tree]] ["set", [tree]] ["frozenset", [tree]] ["dict", [[tree, tree]]]
    ["number", "Decimal" | "Fraction", text]
    ["sub", class, tree]            an instance of a class that extends a built-in type
    ["iter", class, [tree], more]   an iterator or view and what it gives; more: it gives more than that
    ["object", class, repr, [[field, tree]] | null, kind]
                                    kind: dataclass, enum, repr, plain, function, method, class, module, error
    ["cycle"]                       a container inside itself
    ["big", why]                    too deep or too large to be told
"""

_SMALL = 1 << 53
_DEPTH = 100
_NODES = 200_000
_LETTERS = 4_000_000
_ITEMS = 1_000

_type, _object, _len, _str, _repr, _id, _hex = type, object, len, str, repr, id, hex
_BUILT_IN = (int, float, complex, str, bytes, bytearray, tuple, list, dict, set, frozenset)
_ITERATORS = {
    *("generator", "map", "filter", "zip", "enumerate", "reversed", "dict_keys", "dict_values", "dict_items"),
    *("list_iterator", "tuple_iterator", "str_iterator", "str_ascii_iterator", "range_iterator", "set_iterator"),
    *("list_reverseiterator", "dict_keyiterator", "dict_valueiterator", "dict_itemiterator", "chain", "islice"),
}
_CALLABLE = {
    "function": "function",
    "builtin_function_or_method": "function",
    "method": "method",
    "module": "module",
}


def encode(value):
    """The tree of a value. Never raises because of the value, whatever its class does."""
    return _Encoder().node(value, 0)


class _Encoder:
    def __init__(self):
        self.nodes = 0
        self.letters = 0
        self.open = set()

    def node(self, value, depth):
        kind = _type(value)
        if value is None or kind is bool:
            return value
        self.nodes += 1
        if self.nodes > _NODES or depth > _DEPTH:
            return ["big", "depth" if depth > _DEPTH else "size"]
        if kind in _BUILT_IN:
            return self.plain(value, kind, depth)
        if kind is range:
            return ["range", *(self.whole(part) for part in (value.start, value.stop, value.step))]
        return self.guarded(value, kind, depth)

    def guarded(self, value, kind, depth):
        name = class_name(kind)
        try:
            base = next((base for base in _type.mro(kind) if base in _BUILT_IN), None)
            if base is not None and "_member_map_" not in kind.__dict__:
                return ["sub", name, self.plain(value, base, depth)]
            if name in _ITERATORS and kind.__module__ in ("builtins", "itertools"):
                return self.iterator(value, name, depth)
            return self.instance(value, kind, depth)
        except BaseException as error:
            return ["object", name, f"<{name} object ({class_name(_type(error))})>", None, "plain"]

    def text(self, value):
        self.letters += _len(value)
        return value if self.letters <= _LETTERS else None

    def whole(self, value):
        return value if -_SMALL < value < _SMALL else ["int", _hex(value)]

    def plain(self, value, kind, depth):
        """A value of a built-in type, or of a class that extends `kind`, read by the methods of `kind`."""
        if kind is int:
            return self.whole(int.__int__(value))
        if kind is float:
            return ["float", float.__repr__(value)]
        if kind is complex:
            return ["complex", complex.__repr__(value)]
        if kind is str:
            text = self.text(str.__str__(value))
            return ["big", "size"] if text is None else text
        if kind is bytes or kind is bytearray:
            text = self.text(kind.decode(value, "latin-1"))
            return ["big", "size"] if text is None else [kind.__name__, text]
        return self.container(value, kind, depth)

    def container(self, value, kind, depth):
        if _id(value) in self.open:
            return ["cycle"]
        self.open.add(_id(value))
        try:
            if kind is dict:
                pairs = dict.items(value)
                return ["dict", [[self.node(k, depth + 1), self.node(v, depth + 1)] for k, v in pairs]]
            return [kind.__name__, [self.node(item, depth + 1) for item in kind.__iter__(value)]]
        finally:
            self.open.discard(_id(value))

    def iterator(self, value, name, depth):
        items = []
        for item in value:
            if _len(items) == _ITEMS:
                return ["iter", name, items, True]
            items.append(self.node(item, depth + 1))
        return ["iter", name, items, False]

    def instance(self, value, kind, depth):
        name = class_name(kind)
        if name in ("Decimal", "Fraction") and kind.__module__ in ("decimal", "fractions"):
            return ["number", name, _str(value)]
        if name in _CALLABLE and kind.__module__ == "builtins":
            return ["object", name, _str(getattr(value, "__name__", "")), None, _CALLABLE[name]]
        if _type in _type.mro(kind):
            return ["object", class_name(value), class_name(value), None, "class"]
        if "_member_map_" in kind.__dict__:
            return ["object", name, _str(_repr(value)), [["name", self.node(value._name_, depth + 1)]], "enum"]
        if getattr(kind, "__dataclass_fields__", None):
            return ["object", name, self.described(value, name), self.fields(value, kind, depth), "dataclass"]
        if BaseException in _type.mro(kind):
            return ["object", name, self.described(value, name), None, "error"]
        if kind.__repr__ is _object.__repr__:
            return ["object", name, f"<{name} object>", None, "plain"]
        return ["object", name, self.described(value, name), None, "repr"]

    def fields(self, value, kind, depth):
        if _id(value) in self.open:
            return [["", ["cycle"]]]
        self.open.add(_id(value))
        try:
            names = [name for name, field in kind.__dataclass_fields__.items() if field.compare]
            return [[name, self.node(getattr(value, name, None), depth + 1)] for name in names]
        finally:
            self.open.discard(_id(value))

    def described(self, value, name):
        try:
            text = _repr(value)
        except BaseException as error:
            return f"<{name} object (its __repr__ raises {class_name(_type(error))})>"
        return str.__str__(text)[:_ITEMS]


def class_name(kind):
    """The name of a class, even if its metaclass lies about it."""
    name = _type.__dict__["__name__"].__get__(kind)
    return _str(name)


def decode(tree):
    """The value of a tree, new at each call. Raises ValueError for a tree that stands for no value."""
    if not isinstance(tree, list):
        return tree
    kind = tree[0]
    if kind in ("list", "tuple", "set", "frozenset"):
        return _MAKERS[kind](decode(item) for item in tree[1])
    if kind == "dict":
        return {decode(key): decode(value) for key, value in tree[1]}
    if kind in _MAKERS:
        return _MAKERS[kind](tree[1])
    if kind == "range":
        return range(*(decode(part) for part in tree[1:]))
    if kind == "iter" and not tree[3]:
        return iter([decode(item) for item in tree[2]])
    if kind == "number":
        module = __import__("decimal" if tree[1] == "Decimal" else "fractions")
        return getattr(module, tree[1])(tree[2])
    raise ValueError(f"an argument cannot be {kind}")


_MAKERS = {
    "list": list,
    "tuple": tuple,
    "set": set,
    "frozenset": frozenset,
    "int": lambda text: int(text, 16),
    "float": float,
    "complex": complex,
    "bytes": lambda text: text.encode("latin-1"),
    "bytearray": lambda text: bytearray(text, "latin-1"),
}


def from_json(value):
    """The tree of a value of exercise.yaml: plain JSON, with {"!py": text} for a Python literal."""
    if isinstance(value, dict):
        if list(value) == ["!py"]:
            return encode(literal(value["!py"]))
        return ["dict", [[key, from_json(item)] for key, item in value.items()]]
    if isinstance(value, list):
        return ["list", [from_json(item) for item in value]]
    return encode(value)


def literal(text):
    """The value of a Python literal, or of set(), frozenset(...), inf or nan. Raises ValueError for anything else."""
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    from ast import literal_eval

    text = text.strip()
    try:
        if text.startswith("frozenset(") and text.endswith(")"):
            return frozenset(literal_eval(text[10:-1] or "()"))
        return literal_eval(text)
    except (SyntaxError, TypeError) as error:
        raise ValueError(f"not a Python literal: {text}") from error
