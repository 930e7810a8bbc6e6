def read_request(data):
    head, blank, rest = data.partition(b"\r\n\r\n")
    if not blank:
        raise ValueError("the headers do not end")
    first, *lines = head.decode("ascii").split("\r\n")
    method, target, version = first.split(" ")
    headers = {}
    for line in lines:
        name, colon, value = line.partition(":")
        if not colon:
            raise ValueError(f"no header: {line}")
        headers[name.lower()] = value.strip()
    length = int(headers.get("content-length", "0"))
    if len(rest) < length:
        raise ValueError("the body is not whole")
    return {
        "method": method,
        "target": target,
        "headers": headers,
        "body": rest,
    }


if __name__ == "__main__":
    print(read_request(b"GET /tea HTTP/1.1\r\nHost: shop.example\r\n\r\n"))
