class Desk:
    def __init__(self, passwords, lifetime, clock):
        self.passwords = passwords


if __name__ == "__main__":
    now = 1000
    desk = Desk({"mia": "tea"}, lifetime=60, clock=lambda: now)
    status, token = desk.log_in("mia", "tea")
    print(status, desk.caller(f"Bearer {token}"))
    now = 1060
    print(desk.caller(f"Bearer {token}"))
