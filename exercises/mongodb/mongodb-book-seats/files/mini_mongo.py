"""A small MongoDB collection in memory, with the methods and the rules of PyMongo."""

import copy
from types import SimpleNamespace

MISSING = object()
COMPARE = {
    "$gt": lambda a, b: a > b,
    "$gte": lambda a, b: a >= b,
    "$lt": lambda a, b: a < b,
    "$lte": lambda a, b: a <= b,
}


def reached(value, path):
    """All values at a dotted path; a list on the way is looked into."""
    if not path:
        return [value]
    if isinstance(value, list):
        found = [
            one
            for item in value
            if isinstance(item, dict)
            for one in reached(item, path)
        ]
        if path[0].isdigit() and int(path[0]) < len(value):
            found += reached(value[int(path[0])], path[1:])
        return found
    if not isinstance(value, dict) or path[0] not in value:
        return [MISSING]
    return reached(value[path[0]], path[1:])


def same_kind(a, b):
    number = (int, float)
    return (isinstance(a, number) and isinstance(b, number)) or type(a) is type(b)


def is_equal(a, b):
    """Documents are equal only with the same fields in the same order."""
    return a == b and (not isinstance(a, dict) or list(a) == list(b))


def fits(values, condition):
    """Whether one of the values is what the condition asks for."""
    flat = values + [
        item for value in values if isinstance(value, list) for item in value
    ]
    if isinstance(condition, dict) and any(key.startswith("$") for key in condition):
        return all(
            holds(values, flat, key, wanted) for key, wanted in condition.items()
        )
    if condition is None:
        return not values or any(value is MISSING or value is None for value in flat)
    return any(value is not MISSING and is_equal(value, condition) for value in flat)


def holds(values, flat, operator, wanted):
    if operator in COMPARE:
        return any(
            same_kind(value, wanted) and COMPARE[operator](value, wanted)
            for value in flat
        )
    if operator == "$eq":
        return fits(values, wanted)
    if operator == "$ne":
        return not fits(values, wanted)
    if operator == "$in":
        return any(fits(values, one) for one in wanted)
    if operator == "$nin":
        return not any(fits(values, one) for one in wanted)
    if operator == "$exists":
        return any(value is not MISSING for value in values) == bool(wanted)
    if operator == "$not":
        return not fits(values, wanted)
    if operator == "$elemMatch":
        lists = [value for value in values if isinstance(value, list)]
        return any(
            isinstance(item, dict) and matches(item, wanted)
            for one in lists
            for item in one
        )
    raise ValueError(f"unknown operator: {operator}")


def matches(document, query):
    for key, condition in query.items():
        if key == "$or":
            right = any(matches(document, one) for one in condition)
        elif key == "$and":
            right = all(matches(document, one) for one in condition)
        elif key.startswith("$"):
            raise ValueError(f"unknown top level operator: {key}")
        else:
            right = fits(reached(document, key.split(".")), condition)
        if not right:
            return False
    return True


def change(document, update):
    if not update or not all(key.startswith("$") for key in update):
        raise ValueError("update only works with $ operators")
    for operator, fields in update.items():
        for path, value in fields.items():
            *way, last = path.split(".")
            place = document
            for name in way:
                place = (
                    place[int(name)]
                    if isinstance(place, list)
                    else place.setdefault(name, {})
                )
            if operator == "$set":
                place[last] = copy.deepcopy(value)
            elif operator == "$unset":
                place.pop(last, None)
            elif operator == "$inc":
                place[last] = place.get(last, 0) + value
            elif operator == "$push":
                place.setdefault(last, []).append(copy.deepcopy(value))
            elif operator == "$addToSet":
                if value not in place.setdefault(last, []):
                    place[last].append(copy.deepcopy(value))
            elif operator == "$pull":
                keep = (
                    matches
                    if isinstance(value, dict)
                    else lambda item, wanted: item == wanted
                )
                place[last] = [
                    item for item in place.get(last, []) if not keep(item, value)
                ]
            else:
                raise ValueError(f"Unknown modifier: {operator}")


def shown(document, projection):
    """The fields that a projection asks for: {"name": 1} or {"name": 0}."""
    if not projection:
        return document
    names = (
        dict.fromkeys(projection, 1)
        if isinstance(projection, list)
        else dict(projection)
    )
    with_id = names.pop("_id", 1)
    if names and any(names.values()):
        kept = {name: document[name] for name in document if names.get(name)}
        return {"_id": document.get("_id"), **kept} if with_id else kept
    if not names and with_id and "_id" in projection:
        return {"_id": document.get("_id")}
    hidden = set(names) | (set() if with_id else {"_id"})
    return {name: value for name, value in document.items() if name not in hidden}


class Cursor:
    """The documents of a find, with sort, skip and limit."""

    def __init__(self, documents):
        self.documents = documents

    def __iter__(self):
        return iter(self.documents)

    def sort(self, key, direction=1):
        pairs = key if isinstance(key, list) else [(key, direction)]
        for name, order in reversed(pairs):
            self.documents.sort(
                key=lambda one: reached(one, name.split("."))[0], reverse=order == -1
            )
        return self

    def skip(self, count):
        self.documents = self.documents[count:]
        return self

    def limit(self, count):
        self.documents = self.documents[:count] if count else self.documents
        return self

    def to_list(self):
        return list(self.documents)


class MiniCollection:
    def __init__(self, documents=()):
        self.documents = copy.deepcopy(list(documents))
        self.calls = 0
        self.between = None  # called once, before the second call from now on
        self.armed = False

    def _begin(self):
        self.calls += 1
        if self.between and self.armed:
            call, self.between, self.armed = self.between, None, False
            call()
        elif self.between:
            self.armed = True

    def insert_one(self, document):
        self._begin()
        self.documents.append(copy.deepcopy(document))
        return SimpleNamespace(inserted_id=document.get("_id"), acknowledged=True)

    def find(self, query=None, projection=None):
        self._begin()
        found = [one for one in self.documents if matches(one, query or {})]
        return Cursor([shown(one, projection) for one in copy.deepcopy(found)])

    def find_one(self, query=None, projection=None):
        return next(iter(self.find(query, projection)), None)

    def count_documents(self, query):
        return len(list(self.find(query)))

    def distinct(self, key, query=None):
        values = []
        for document in self.find(query):
            for value in reached(document, key.split(".")):
                if value is not MISSING and value not in values:
                    values.append(value)
        return values

    def _update(self, query, update):
        for document in self.documents:
            if matches(document, query):
                before = copy.deepcopy(document)
                change(document, update)
                return before, document
        return None, None

    def update_one(self, query, update):
        self._begin()
        before, after = self._update(query, update)
        return SimpleNamespace(
            matched_count=int(after is not None),
            modified_count=int(before != after),
            acknowledged=True,
        )

    def find_one_and_update(self, query, update, return_document=False):
        self._begin()
        before, after = self._update(query, update)
        return copy.deepcopy(after if return_document else before)
