def generate(random):
    pages = {
        path: random.choice([b"", b"soup 6", "Café".encode()])
        for path in random.sample(["/", "/a", "/b"], 2)
    }
    method, path = (
        random.choice(["GET", "GET", "HEAD", "PUT"]),
        random.choice(["/", "/a", "/b"]),
    )
    name = random.choice(["If-None-Match", "if-none-match", "IF-NONE-MATCH"])
    call = (
        f"pages = {pages!r}\n"
        f"first = answer(pages, 'GET', {path!r}, {{}})\n"
        f"mark = first[1].get('ETag', 'none')\n"
        f"again = answer(pages, {method!r}, {path!r}, {{{name!r}: {random.choice(['mark', repr('other')])}}})\n"
        "(first[0], again[0], again[2], again[1].get('Content-Length'), again[1].get('ETag') in (mark, None))"
    )
    return {"call": call}
