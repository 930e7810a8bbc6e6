import hashlib


def answer(pages, method, path, headers):
    if path not in pages:
        return 404, {}, b""
    if method not in ("GET", "HEAD"):
        return 405, {"Allow": "GET, HEAD"}, b""
    body = pages[path]
    mark = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
    asked = {name.lower(): value for name, value in headers.items()}
    if asked.get("if-none-match") == mark:
        return 304, {"ETag": mark}, b""
    known = {"ETag": mark, "Content-Length": str(len(body))}
    return 200, known, b"" if method == "HEAD" else body


if __name__ == "__main__":
    pages = {"/menu": b"soup 6"}
    status, headers, body = answer(pages, "GET", "/menu", {})
    print(status, body)
    print(answer(pages, "GET", "/menu", {"If-None-Match": headers["ETag"]})[0])
