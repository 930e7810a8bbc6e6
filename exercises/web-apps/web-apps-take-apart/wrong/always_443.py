from urllib.parse import parse_qs, urlsplit

PORTS = {"http": 80, "https": 443}


def take_apart(address):
    url = urlsplit(address)
    if url.scheme not in PORTS or not url.hostname:
        raise ValueError(f"no address of the web: {address}")
    return {
        "scheme": url.scheme,
        "host": url.hostname,
        "port": url.port or 443,
        "path": url.path or "/",
        "query": parse_qs(url.query, keep_blank_values=True),
    }


if __name__ == "__main__":
    print(take_apart("https://Tram.example/next?stop=museum&stop=quay"))
