def route(method, path):
    return 404, None


if __name__ == "__main__":
    for method, path in (("GET", "/loans"), ("DELETE", "/loans/7"), ("PUT", "/loans")):
        print(route(method, path))
