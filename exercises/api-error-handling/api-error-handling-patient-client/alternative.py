def fetch(method, send, sleep):
    tries = 4 if method in ("GET", "PUT", "DELETE") else 1
    status, after = send()
    for usual in (1, 2, 4)[: tries - 1]:
        if status not in (429, 502, 503, 504):
            break
        sleep(usual if after is None else after)
        status, after = send()
    return status


if __name__ == "__main__":
    answers = iter([(503, None), (429, 9), (200, None)])
    waits = []
    print(fetch("GET", lambda: next(answers), waits.append), waits)
