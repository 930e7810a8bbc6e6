def good_key(key):
    return len(key) >= 32 and key != key[0] * len(key)


def good_origins(text):
    for origin in text.split(","):
        if origin.strip()[:8] != "https://":
            return False
    return True


def good_database(url):
    scheme, mark, _ = url.partition("://")
    return mark == "://" and scheme in ("postgresql", "postgresql+psycopg")


RULES = {
    "debug": ("DEBUG", lambda text: text == "0"),
    "key": ("FERRY_KEY", good_key),
    "origins": ("ALLOWED_ORIGINS", good_origins),
    "database": ("DATABASE_URL", good_database),
}


def problems(env):
    env = {"DEBUG": "0", **env}
    return [
        word
        for word, (name, is_good) in RULES.items()
        if name not in env or not is_good(env[name])
    ]
