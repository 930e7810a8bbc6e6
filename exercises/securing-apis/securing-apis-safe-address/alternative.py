from ipaddress import ip_address
from urllib.parse import urlsplit


def addresses(host, lookup):
    try:
        return list(lookup(host))
    except OSError:
        return []


def may_call(url, lookup):
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return False
    if parts.scheme.lower() != "https":
        return False
    if port is not None and port != 443:
        return False
    if parts.username is not None or parts.password is not None:
        return False
    if not parts.hostname:
        return False
    found = addresses(parts.hostname, lookup)
    for text in found:
        if not ip_address(text).is_global:
            return False
    return len(found) > 0
