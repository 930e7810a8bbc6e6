from collections import defaultdict
from urllib.parse import parse_qsl, urlparse


def take_apart(address):
    url = urlparse(address)
    usual = {"http": 80, "https": 443}.get(url.scheme)
    if usual is None or not url.hostname:
        raise ValueError(address)
    query = defaultdict(list)
    for name, value in parse_qsl(url.query, keep_blank_values=True):
        query[name].append(value)
    return {
        "scheme": url.scheme,
        "host": url.hostname,
        "port": usual if url.port is None else url.port,
        "path": url.path if url.path else "/",
        "query": dict(query),
    }


if __name__ == "__main__":
    print(take_apart("https://Tram.example/next?stop=museum&stop=quay"))
