import re

FIRST = re.compile(r"([A-Z]+) (\S+) HTTP/\d\.\d")
HEADER = re.compile(r"([^:\s]+):[ \t]*(.*?)[ \t]*")


def match(pattern, line):
    found = pattern.fullmatch(line)
    if found is None:
        raise ValueError(line)
    return found.groups()


def read_request(data):
    end = data.find(b"\r\n\r\n")
    if end < 0:
        raise ValueError("the headers do not end")
    first, *lines = data[:end].decode("ascii").split("\r\n")
    method, target = match(FIRST, first)
    pairs = [match(HEADER, line) for line in lines]
    headers = {name.lower(): value for name, value in pairs}
    start = end + len(b"\r\n\r\n")
    stop = start + int(headers.get("content-length", 0))
    if stop > len(data):
        raise ValueError("the body is not whole")
    return {
        "method": method,
        "target": target,
        "headers": headers,
        "body": data[start:stop],
    }


if __name__ == "__main__":
    print(read_request(b"GET /tea HTTP/1.1\r\nHost: shop.example\r\n\r\n"))
