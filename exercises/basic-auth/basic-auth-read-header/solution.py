import base64
import binascii


def credentials(header):
    if header is None:
        return None
    scheme, _, packed = header.partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        text = base64.b64decode(packed.strip(), validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return None
    name, colon, password = text.partition(":")
    return (name, password) if colon else None


if __name__ == "__main__":
    print(credentials("Basic bWlhOmJsdWU6dHJhbQ=="))
    print(credentials("Bearer x"))
