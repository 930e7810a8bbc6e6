import re


def episodes(db, params):
    rest = dict(params)
    text = rest.pop("limit", "20")
    if not re.fullmatch("[0-9]{1,2}", text) or not 1 <= int(text) <= 50:
        raise ValueError("limit must be a whole number from 1 to 50")
    limit = int(text)
    where, values = "1 = 1", {"limit": limit + 1}
    if (show := rest.pop("show_id", None)) is not None:
        if not re.fullmatch("-?[0-9]+", show):
            raise ValueError("show_id must be a whole number")
        where += " AND show_id = :show"
        values["show"] = int(show)
    if (since := rest.pop("since", None)) is not None:
        where += " AND NOT day < :since"
        values["since"] = since
    if (after := rest.pop("after", None)) is not None:
        match = re.fullmatch(r"([0-9-]{10})/([0-9]+)", after)
        if match is None:
            raise ValueError("after must be the `next` of a page")
        where += " AND (day < :day OR day = :day AND id < :last)"
        values |= {"day": match[1], "last": int(match[2])}
    if rest:
        raise ValueError("unknown: " + ", ".join(rest))
    found = db.execute(
        f"SELECT * FROM episode WHERE {where} ORDER BY day DESC, id DESC LIMIT :limit",
        values,
    )
    columns = [column[0] for column in found.description]
    items = [dict(zip(columns, row)) for row in found]
    if len(items) <= limit:
        return {"items": items, "next": None}
    del items[limit:]
    return {"items": items, "next": "{day}/{id}".format_map(items[-1])}
