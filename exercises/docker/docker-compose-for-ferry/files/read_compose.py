"""Reads a compose file as Compose does: both forms of a key mean the same."""

import re

import yaml

VARIABLE = re.compile(r"\$\$|\$\{(\w+)(?::?[?][^}]*)?\}|\$(\w+)")


def services(text: str) -> dict:
    return yaml.safe_load(text)["services"]


def fill(value: str, variables: dict) -> str:
    def put(match):
        name = match[1] or match[2]
        return "$" if name is None else variables.get(name, "")

    return VARIABLE.sub(put, value)


def environment(text: str, service: str, variables: dict) -> dict:
    entries = services(text)[service].get("environment") or {}
    if isinstance(entries, list):
        entries = dict(entry.partition("=")[::2] for entry in entries)
    return {name: fill(str(value), variables) for name, value in entries.items()}


def build_context(text: str, service: str) -> str:
    build = services(text)[service].get("build") or ""
    context = build if isinstance(build, str) else build.get("context", ".")
    return "." if context in (".", "./") else context


def ports(text: str, service: str) -> list[tuple[str, str]]:
    found = []
    for entry in services(text)[service].get("ports") or []:
        if isinstance(entry, dict):
            found.append(
                (str(entry.get("published", "")), str(entry.get("target", "")))
            )
        else:
            *_, outside, inside = ("", *str(entry).removesuffix("/tcp").split(":"))
            found.append((outside, inside))
    return found


def waits_for(text: str, service: str) -> dict:
    entries = services(text)[service].get("depends_on") or {}
    if isinstance(entries, list):
        return dict.fromkeys(entries, "service_started")
    return {
        name: (entry or {}).get("condition", "service_started")
        for name, entry in entries.items()
    }


def health_command(text: str, service: str) -> str:
    test = (services(text)[service].get("healthcheck") or {}).get("test") or ""
    return test if isinstance(test, str) else " ".join(map(str, test))


def volume_at(text: str, service: str, place: str) -> str | None:
    """The name of the volume that is mounted at the place; None for a folder of the host, and for no volume."""
    for entry in services(text)[service].get("volumes") or []:
        if isinstance(entry, dict):
            source, target = entry.get("source") or "", entry.get("target", "")
        else:
            source, target, *_ = [*str(entry).split(":"), ""]
        if target.rstrip("/") == place and source and source[0] not in "./~":
            return source
    return None


def declared(text: str) -> list[str]:
    return list(yaml.safe_load(text).get("volumes") or {})
