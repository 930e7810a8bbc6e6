"""A small `aggregate` in memory, with the rules of MongoDB for a few stages."""

import copy

COMPARE = {
    "$gt": lambda a, b: a > b,
    "$gte": lambda a, b: a >= b,
    "$lt": lambda a, b: a < b,
    "$lte": lambda a, b: a <= b,
    "$eq": lambda a, b: a == b,
}


def value_at(value, path):
    for name in path.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return value


def computed(expression, document):
    """The value of "$field", of {"$multiply": [...]}, of {"name": expression}, or a constant."""
    if isinstance(expression, str) and expression.startswith("$"):
        return copy.deepcopy(value_at(document, expression[1:]))
    if isinstance(expression, dict):
        for operator, parts in expression.items():
            if operator in ("$multiply", "$add"):
                numbers = [computed(part, document) for part in parts]
                if None in numbers:
                    return None
                total = numbers[0]
                for number in numbers[1:]:
                    total = (
                        total * number if operator == "$multiply" else total + number
                    )
                return total
            if operator.startswith("$"):
                raise ValueError(f"Unrecognized expression '{operator}'")
        return {name: computed(part, document) for name, part in expression.items()}
    return expression


def matches(document, query):
    for path, wanted in query.items():
        value = value_at(document, path)
        values = [value, *value] if isinstance(value, list) else [value]
        if isinstance(wanted, dict) and any(key.startswith("$") for key in wanted):
            for operator, other in wanted.items():
                if operator == "$in":
                    right = any(one in other for one in values)
                elif operator == "$ne":
                    right = all(one != other for one in values)
                else:
                    compare = COMPARE[operator]
                    right = any(
                        one is not None and compare(one, other) for one in values
                    )
                if not right:
                    return False
        elif wanted not in values:
            return False
    return True


def group(documents, stage):
    groups = []
    for document in documents:
        key = computed(stage["_id"], document)
        found = next((one for one in groups if one[0] == key), None)
        if found is None:
            found = (key, [])
            groups.append(found)
        found[1].append(document)
    result = []
    for key, members in groups:
        row = {"_id": key}
        for name, part in stage.items():
            if name == "_id":
                continue
            ((operator, expression),) = part.items()
            values = [computed(expression, member) for member in members]
            numbers = [one for one in values if isinstance(one, (int, float))]
            if operator == "$sum":
                row[name] = sum(numbers)
            elif operator == "$count":
                row[name] = len(members)
            elif operator == "$max":
                row[name] = max(numbers, default=None)
            elif operator == "$min":
                row[name] = min(numbers, default=None)
            elif operator == "$avg":
                row[name] = sum(numbers) / len(numbers) if numbers else None
            elif operator == "$first":
                row[name] = values[0]
            else:
                raise ValueError(f"unknown group operator '{operator}'")
        result.append(row)
    return result


def aggregate(documents, pipeline):
    """Return what the stages make of the documents, as a list."""
    documents = copy.deepcopy(list(documents))
    for stage in pipeline:
        if len(stage) != 1:
            raise ValueError("A pipeline stage must contain exactly one field.")
        ((name, value),) = stage.items()
        if name == "$match":
            documents = [one for one in documents if matches(one, value)]
        elif name == "$unwind":
            path = value["path"] if isinstance(value, dict) else value
            if not path.startswith("$") or "." in path:
                raise ValueError(
                    "path option to $unwind stage should be prefixed with a '$'"
                )
            documents = [
                {**one, path[1:]: item}
                for one in documents
                for item in (one.get(path[1:]) or [])
            ]
        elif name == "$group":
            documents = group(documents, value)
        elif name == "$sort":
            for path, order in reversed(list(value.items())):
                documents.sort(key=lambda one: value_at(one, path), reverse=order == -1)
        elif name == "$limit":
            if value <= 0:
                raise ValueError("the limit must be positive")
            documents = documents[:value]
        elif name == "$skip":
            documents = documents[value:]
        elif name in ("$project", "$set", "$addFields"):
            documents = [projected(one, value, name == "$project") for one in documents]
        else:
            raise ValueError(f"Unrecognized pipeline stage name: '{name}'")
    return documents


def projected(document, fields, only):
    if not only:
        return document | {
            name: computed(part, document) for name, part in fields.items()
        }
    if all(part == 0 and not isinstance(part, str) for part in fields.values()):
        return {name: value for name, value in document.items() if name not in fields}
    row = {} if fields.get("_id", 1) in (0, False) else {"_id": document.get("_id")}
    for name, part in fields.items():
        if isinstance(part, (int, bool)):
            if part and name in document:
                row[name] = document[name]
        else:
            row[name] = computed(part, document)
    return row
