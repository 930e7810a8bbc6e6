"""The permission table. Each test is rolled back, and the database is one of the tests alone."""

import json

from django.core import signing
from django.test import TestCase

from .models import Account, Director, Film, Login

# the route, and what nobody, member, editor and admin get
TABLE = {
    "read_film": ("GET", "/films/{film}", (200, 200, 200, 200)),
    "add_director": ("POST", "/directors", (401, 403, 201, 201)),
    "remove_film": ("DELETE", "/films/{film}", (401, 403, 204, 204)),
    "read_account": ("GET", "/accounts/{account}", (401, 403, 403, 200)),
}


class Table(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.una = Account.objects.create(name="una", secret="-")
        cls.cleo = Film.objects.create(title="Cleo", year=1962, director=Director.objects.create(name="Varda"))

    def headers(self, role):
        if role == "nobody":
            return {}
        account = Account.objects.create(name=f"the {role}", secret="-", role=role)
        token = signing.dumps(Login.objects.create(account=account).id, salt="access")
        return {"Authorization": f"Bearer {token}"}


def row(method, path, role, status):
    def test(self):
        body = json.dumps({"name": "Lang"}) if method == "POST" else ""
        asked = path.format(film=self.cleo.id, account=self.una.id)
        told = self.client.generic(method, asked, body, "application/json", headers=self.headers(role))
        self.assertEqual(told.status_code, status)

    return test


for name, (method, path, statuses) in TABLE.items():
    for role, status in zip(("nobody", "member", "editor", "admin"), statuses, strict=True):
        setattr(Table, f"test_{name}_{role}", row(method, path, role, status))
