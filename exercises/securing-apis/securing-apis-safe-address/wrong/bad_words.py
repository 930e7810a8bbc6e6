from urllib.parse import urlsplit


def may_call(url, lookup):
    try:
        parts = urlsplit(url)
        if parts.scheme != "https" or parts.port not in (None, 443):
            return False
        lookup(parts.hostname)
    except (ValueError, OSError):
        return False
    bad = ("localhost", "127.", "::1", "10.", "192.168.")
    return not parts.username and not parts.hostname.startswith(bad)
