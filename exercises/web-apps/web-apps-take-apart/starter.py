def take_apart(address):
    scheme, rest = address.split("://")
    host, path = rest.split("/")
    return {"scheme": scheme, "host": host, "path": path}


if __name__ == "__main__":
    print(take_apart("https://Tram.example/next?stop=museum&stop=quay"))
