"""Asks a release that runs: python smoke.py ADDRESS RELEASE. It changes nothing."""

import json
import sys
import urllib.error
import urllib.request

WANTED = {"/live": 200, "/ready": 200, "/me": 401, "/nowhere": 404}


def ask(url: str) -> tuple[int, object]:
    try:
        with urllib.request.urlopen(url, timeout=5) as answer:
            status, text = answer.status, answer.read()
    except urllib.error.HTTPError as error:
        status, text = error.code, error.read()
    try:
        return status, json.loads(text)
    except ValueError:
        return status, None


def smoke(address: str, release: str) -> list[str]:
    problems = []
    for path, wanted in WANTED.items():
        try:
            status, body = ask(address + path)
        except OSError:
            return [*problems, f"{path}: no answer"]
        if status != wanted:
            problems.append(f"{path}: {status} instead of {wanted}")
        elif path == "/live" and not (isinstance(body, dict) and body.get("release") == release):
            problems.append(f"{path}: another release than {release}")
        elif path == "/nowhere" and body is None:
            problems.append(f"{path}: no JSON")
    return problems


if __name__ == "__main__":
    found = smoke(sys.argv[1].rstrip("/"), sys.argv[2])
    print("\n".join(found) or "good")
    sys.exit(1 if found else 0)
