import yaml


def needs_of(job: dict) -> list[str]:
    needs = job.get("needs", [])
    return [needs] if isinstance(needs, str) else needs


def all_needs(name: str, jobs: dict) -> set[str]:
    seen: set[str] = set()
    waiting = needs_of(jobs[name])
    while waiting:
        need, *waiting = waiting
        if need not in seen:
            seen.add(need)
            waiting = waiting + needs_of(jobs[need])
    return seen


def is_unlocked(line: str) -> bool:
    return "uv sync" in line and "--locked" not in line and "--frozen" not in line


def step_findings(step: dict) -> list[str]:
    run, uses = step.get("run", ""), step.get("uses", "")
    found = []
    if any(is_unlocked(line) for line in run.splitlines()):
        found.append("not locked")
    if "secrets." in run:
        found.append("secret in a command")
    if "@main" in uses or "@master" in uses:
        found.append(f"floating action {uses}")
    return found


def review(text: str) -> list[str]:
    flow = yaml.safe_load(text)
    jobs = flow["jobs"]
    found = [] if "permissions" in flow else ["permissions: not set"]
    for name, job in jobs.items():
        is_tested = any(need.startswith("test") for need in all_needs(name, jobs))
        if name.startswith("deploy") and not is_tested:
            found.append(f"{name}: no tests before it")
        for step in job.get("steps", []):
            found += [f"{name}: {finding}" for finding in step_findings(step)]
    return found
