def fetch(method, send, sleep):
    status, wait = send()
    return status


if __name__ == "__main__":
    answers = iter([(503, None), (429, 9), (200, None)])
    waits = []
    print(fetch("GET", lambda: next(answers), waits.append), waits)
