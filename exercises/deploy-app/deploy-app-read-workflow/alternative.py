import re

import yaml

UNLOCKED = re.compile(r"^(?!.*--(locked|frozen)).*uv sync", re.MULTILINE)


def needed(name, jobs):
    direct = jobs[name].get("needs") or []
    if not isinstance(direct, list):
        direct = [direct]
    return set(direct).union(*(needed(one, jobs) for one in direct))


def review(text):
    data = yaml.safe_load(text)
    lines = []
    if data.get("permissions") is None:
        lines.append("permissions: not set")
    for name, job in data["jobs"].items():
        before = needed(name, data["jobs"])
        if name[:6] == "deploy" and not [one for one in before if one[:4] == "test"]:
            lines.append(f"{name}: no tests before it")
        for step in job.get("steps") or []:
            run = step.get("run") or ""
            uses = step.get("uses") or ""
            kinds = (
                (UNLOCKED.search(run), "not locked"),
                ("secrets." in run, "secret in a command"),
                (re.search("@(main|master)$", uses), f"floating action {uses}"),
            )
            lines.extend(f"{name}: {text}" for found, text in kinds if found)
    return lines
