from platform_toy import Place


def release(version: str, place: Place) -> str: ...
