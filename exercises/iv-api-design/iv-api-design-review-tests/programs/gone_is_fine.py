from itertools import count

TOOLS = {"saw", "drill", "ladder"}


class Refused(Exception):
    def __init__(self, status):
        self.status = status


def make_api():
    loans = {}
    numbers = count(1)

    def lend(user, body):
        if set(body) != {"tool"} or body["tool"] not in TOOLS:
            raise Refused(422)
        tool = body["tool"]
        if any(loan["tool"] == tool for loan in loans.values()):
            raise Refused(409)
        number = next(numbers)
        loans[number] = {"id": number, "tool": tool, "user": user}
        return 201, {"Location": f"/loans/{number}"}, dict(loans[number])

    def mine(user):
        return (
            200,
            {},
            {"items": [dict(one) for one in loans.values() if one["user"] == user]},
        )

    def show(user, number):
        if number not in loans or loans[number]["user"] != user:
            raise Refused(404)
        return 200, {}, dict(loans[number])

    def bring_back(user, number):
        if number not in loans:
            return 204, {}, None
        if loans[number]["user"] != user:
            raise Refused(404)
        del loans[number]
        return 204, {}, None

    def routed(method, path, user, body):
        if not user:
            raise Refused(401)
        if path == "/loans":
            return lend(user, body) if method == "POST" else mine(user)
        word, _, number = path.lstrip("/").partition("/")
        if word != "loans" or not number.isdecimal():
            raise Refused(404)
        return (bring_back if method == "DELETE" else show)(user, int(number))

    def send(method, path, user=None, body=None):
        try:
            return routed(method, path, user, body)
        except Refused as error:
            return error.status, {}, {"status": error.status}

    return send
