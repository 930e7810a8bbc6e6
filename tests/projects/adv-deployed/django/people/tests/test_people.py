import json

from config.settings import needed
from django.core.exceptions import ImproperlyConfigured
from django.test import SimpleTestCase, TestCase

GOOD = {"DATABASE_URL": "sqlite:///a.db", "SECRET_KEY": "k" * 32, "RELEASE": "e2b9a77"}


class Settings(SimpleTestCase):
    def test_good_ones(self):
        self.assertEqual(needed(GOOD), list(GOOD.values()))

    def test_an_empty_one_is_named(self):
        for name in GOOD:
            with self.assertRaisesMessage(ImproperlyConfigured, name):
                needed(GOOD | {name: " "})

    def test_a_short_secret(self):
        with self.assertRaises(ImproperlyConfigured):
            needed(GOOD | {"SECRET_KEY": "k" * 31})


class Service(TestCase):
    person = {"login": "ana", "passphrase": "tall green kettle"}

    def post(self, path, body):
        return self.client.post(f"/api/v1/{path}", json.dumps(body), content_type="application/json")

    def test_ready(self):
        self.assertEqual(self.client.get("/readyz").json(), {"ready": True})

    def test_gate(self):
        self.assertEqual(self.post("users", self.person).status_code, 201)
        token = self.post("auth/token", self.person).json()["access_token"]
        answer = self.client.get("/api/v1/me", headers={"Authorization": f"Bearer {token}"})
        self.assertEqual(answer.json(), {"login": "ana"})
        self.assertEqual(self.client.get("/api/v1/me").status_code, 401)

    def test_a_line_without_the_query(self):
        with self.assertLogs("people") as caught:
            self.client.get("/api/v1/me?token=t")
        self.assertEqual(caught.records[-1].fields["url"], "/api/v1/me")
