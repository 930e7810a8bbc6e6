import ipaddress
from urllib.parse import urlsplit


CLOSED = {21, 22, 25, 80, 3306, 5432, 6379}


def may_call(url, lookup):
    """Say whether the server may call this URL."""
    try:
        parts = urlsplit(url)
        if parts.scheme != "https" or parts.port in CLOSED:
            return False
        if not parts.hostname or "@" in parts.netloc:
            return False
        found = [ipaddress.ip_address(text) for text in lookup(parts.hostname)]
    except (ValueError, OSError):
        return False
    return bool(found) and all(ip.is_global for ip in found)
