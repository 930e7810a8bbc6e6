import yaml


def review(text: str) -> list[str]:
    flow = yaml.safe_load(text)
    return list(flow)
