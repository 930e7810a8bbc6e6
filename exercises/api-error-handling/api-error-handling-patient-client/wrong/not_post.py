PASSING = {429, 502, 503, 504}
UNSAFE = {"POST", "PATCH"}
TRIES = 4


def fetch(method, send, sleep):
    for number in range(TRIES):
        status, after = send()
        if status not in PASSING or method in UNSAFE or number == TRIES - 1:
            return status
        sleep(after if after is not None else 2**number)


if __name__ == "__main__":
    answers = iter([(503, None), (429, 9), (200, None)])
    waits = []
    print(fetch("GET", lambda: next(answers), waits.append), waits)
