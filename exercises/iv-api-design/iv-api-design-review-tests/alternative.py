from loans import make_api


class Person:
    """Somebody who sends requests to one API."""

    def __init__(self, send, name=None):
        self.send, self.name = send, name

    def lend(self, tool, **more):
        sent = {"tool": tool, **more}
        status, headers, body = self.send("POST", "/loans", self.name, sent)
        return status, body, headers.get("Location")

    def get(self, path="/loans"):
        return self.send("GET", path, self.name)[2]

    def status(self, method, path):
        return self.send(method, path, self.name)[0]


def people():
    send = make_api()
    return Person(send, "ana"), Person(send, "bo"), Person(send)


def test_the_life_of_a_loan():
    ana, bo, _ = people()
    status, loan, where = ana.lend("ladder")
    assert (status, loan["tool"], loan["user"]) == (201, "ladder", "ana")
    assert where == f"/loans/{loan['id']}"
    assert ana.get(where) == loan
    assert ana.get() == {"items": [loan]}
    assert ana.lend("ladder")[0] == bo.lend("ladder")[0] == 409
    assert bo.get() == {"items": []}
    assert [bo.status(method, where) for method in ("GET", "DELETE")] == [404, 404]
    assert ana.status("DELETE", where) == 204
    assert [ana.status(method, where) for method in ("GET", "DELETE")] == [404, 404]
    status, later, _ = bo.lend("ladder")
    assert status == 201
    assert later["id"] != loan["id"]
    assert ana.get() == {"items": []}


def test_refused():
    ana, bo, nobody = people()
    assert ana.lend("sun")[0] == 422
    assert ana.lend("saw", user="bo")[0] == 422
    assert nobody.lend("saw")[0] == 401
    assert nobody.status("GET", "/loans") == 401
    assert bo.get() == {"items": []}
    assert bo.lend("saw")[0] == 201
    where = bo.lend("drill")[2]
    assert nobody.status("GET", where) == 401
    assert nobody.status("DELETE", where) == 401
    assert [loan["tool"] for loan in bo.get()["items"]] == ["saw", "drill"]


def test_two_apis():
    for ana, *_ in (people(), people()):
        assert ana.get() == {"items": []}
        assert ana.lend("saw")[0] == 201
