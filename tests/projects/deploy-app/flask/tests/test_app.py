import os
import unittest
from unittest import mock

from app import create_app

SETTINGS = {"APP_VERSION": "test", "DATABASE_URL": "sqlite:///:memory:"}


def client(**changes):
    with mock.patch.dict(os.environ, SETTINGS | changes):
        return create_app().test_client()


class Service(unittest.TestCase):
    def test_live_tells_the_version(self):
        self.assertEqual(client().get("/live").json, {"version": "test"})

    def test_ready_asks_the_database(self):
        self.assertEqual(client().get("/ready").status_code, 200)
        away = client(DATABASE_URL="sqlite:////no/such/folder/a.db")
        self.assertEqual(away.get("/ready").status_code, 503)

    def test_an_empty_setting_is_refused(self):
        with self.assertRaises(ValueError):
            client(DATABASE_URL="")
