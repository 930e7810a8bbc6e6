import ipaddress
from urllib.parse import urlsplit


def may_call(url, lookup):
    """Say whether the server may call this URL."""
    try:
        parts = urlsplit(url)
        parts.port
        if parts.scheme != "https":
            return False
        if not parts.hostname or "@" in parts.netloc:
            return False
        found = [ipaddress.ip_address(text) for text in lookup(parts.hostname)]
    except (ValueError, OSError):
        return False
    return bool(found) and all(ip.is_global for ip in found)
