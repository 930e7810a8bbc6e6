def answer_of(ask, path):
    try:
        return ask(path)
    except OSError:  # both errors are OSErrors
        return None


def smoke(ask, release):
    live = answer_of(ask, "/live")
    if live is None:
        return ["/live: no answer"]
    found = []
    match live:
        case (200, _, {"release": seen}) if seen == release:
            pass
        case (200, _, _):
            found.append("/live: another release")
        case (status, _, _):
            found.append(f"/live: {status}")
    for path, wanted in (("/ready", 200), ("/beds", 401), ("/nowhere", 404)):
        answer = answer_of(ask, path)
        if answer is None:
            found.append(path + ": no answer")
            continue
        status, headers, _ = answer
        if status != wanted:
            found.append(f"{path}: {status}")
        elif path == "/nowhere":
            kind = (headers.get("content-type") or "").split(";")[0].strip()
            if kind != "application/json":
                found.append(path + ": no JSON")
    return found
