import ipaddress
from urllib.parse import urlsplit


def may_call(url, lookup):
    """Say whether the server may call this URL."""
    try:
        parts = urlsplit(url)
        if parts.scheme != "https" or parts.port not in (None, 443):
            return False
        if not parts.hostname or "@" in parts.netloc:
            return False
        found = [ipaddress.ip_address(text) for text in lookup(parts.hostname)]
    except (ValueError, OSError):
        return False
    return bool(found) and not any(ip.is_private for ip in found)
