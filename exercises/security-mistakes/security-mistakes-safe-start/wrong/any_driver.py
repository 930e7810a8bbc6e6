def problems(env):
    """Return a word for each setting that is open or missing."""
    found = []
    if env.get("DEBUG", "0") != "0":
        found.append("debug")
    key = env.get("FERRY_KEY", "")
    if len(key) < 32 or len(set(key)) < 2:
        found.append("key")
    origins = env.get("ALLOWED_ORIGINS", "").split(",")
    if not all(origin.strip().startswith("https://") for origin in origins):
        found.append("origins")
    url = env.get("DATABASE_URL", "")
    if not url.startswith("postgresql"):
        found.append("database")
    return found
