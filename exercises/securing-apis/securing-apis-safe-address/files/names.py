"""Hosts and their addresses, for the tests."""

NAMES = {
    "shop.example": ["8.8.8.8", "1.1.1.1"],
    "home.example": ["8.8.8.8", "10.0.0.5"],
    "home2.example": ["192.168.1.7", "8.8.8.8"],
    "localhost": ["127.0.0.1", "::1"],
    "127.0.0.1": ["127.0.0.1"],
    "::1": ["::1"],
    "meta.example": ["169.254.169.254"],
    "inside.example": ["10.1.2.3"],
    "carrier.example": ["100.64.0.9"],
    "six.example": ["2606:4700:4700::1111"],
    "empty.example": [],
}


def lookup(host):
    """Return the addresses of a host; OSError for an unknown one."""
    if host not in NAMES:
        raise OSError("unknown host")
    return list(NAMES[host])
