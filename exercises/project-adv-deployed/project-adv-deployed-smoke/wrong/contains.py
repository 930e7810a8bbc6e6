from collections.abc import Callable

Ask = Callable[[str], tuple[int, dict, object]]
WANTED = {"/live": 200, "/ready": 200, "/beds": 401, "/nowhere": 404}


def problem_of(path: str, answer: tuple[int, dict, object], release: str) -> str | None:
    status, headers, body = answer
    if status != WANTED[path]:
        return str(status)
    if path == "/live" and not (
        isinstance(body, dict) and release in str(body.values())
    ):
        return "another release"
    if path == "/nowhere" and not headers.get("content-type", "").startswith(
        "application/json"
    ):
        return "no JSON"
    return None


def smoke(ask: Ask, release: str) -> list[str]:
    problems = []
    for path in WANTED:
        try:
            problem = problem_of(path, ask(path), release)
        except (ConnectionError, TimeoutError):
            problem = "no answer"
        if problem is not None:
            problems.append(f"{path}: {problem}")
        if path == "/live" and problem == "no answer":
            break
    return problems
