from mini_redis import MiniRedis


def allowed(r, user, limit=5, seconds=60):
    """Count a request; True if the user may make it."""


if __name__ == "__main__":
    r = MiniRedis()
    print([allowed(r, "ana", limit=2) for _ in range(3)])
