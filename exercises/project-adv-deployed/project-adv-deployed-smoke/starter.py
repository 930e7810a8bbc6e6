from collections.abc import Callable


def smoke(
    ask: Callable[[str], tuple[int, dict, object]], release: str
) -> list[str]: ...
