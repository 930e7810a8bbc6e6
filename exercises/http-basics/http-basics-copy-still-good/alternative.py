import zlib


def answer(pages, method, path, headers):
    body = pages.get(path)
    if body is None:
        return 404, {}, b""
    if method not in {"GET", "HEAD"}:
        return 405, {"Allow": "GET, HEAD"}, b""
    more = {"ETag": f'"{zlib.crc32(body):08x}-{len(body)}"'}
    for name, value in headers.items():
        if name.lower() == "if-none-match" and value == more["ETag"]:
            return 304, more, b""
    more["Content-Length"] = str(len(body))
    return (200, more, body if method == "GET" else b"")


if __name__ == "__main__":
    pages = {"/menu": b"soup 6"}
    status, headers, body = answer(pages, "GET", "/menu", {})
    print(status, body)
    print(answer(pages, "GET", "/menu", {"If-None-Match": headers["ETag"]})[0])
