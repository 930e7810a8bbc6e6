def answer(pages, method, path, headers):
    return 200, {}, pages[path]


if __name__ == "__main__":
    pages = {"/menu": b"soup 6"}
    status, headers, body = answer(pages, "GET", "/menu", {})
    print(status, body)
    print(answer(pages, "GET", "/menu", {"If-None-Match": headers["ETag"]})[0])
