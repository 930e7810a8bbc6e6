import base64


def credentials(header):
    packed = header.split(" ")[1]
    name, password = base64.b64decode(packed).decode().split(":")
    return name, password


if __name__ == "__main__":
    print(credentials("Basic bWlhOmJsdWU6dHJhbQ=="))
    print(credentials("Bearer x"))
