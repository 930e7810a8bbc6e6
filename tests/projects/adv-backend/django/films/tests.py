from django.test import TestCase

from .models import Director, Film


class Pages(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.varda = Director.objects.create(name="Varda")
        for number in range(1, 6):
            Film.objects.create(title=f"Film {number}", year=1960 + number // 2, director=cls.varda)

    def page(self, **query):
        return self.client.get("/films", query)

    def walk(self, limit):
        body, titles = self.page(limit=limit).json(), []
        titles += [film["title"] for film in body["items"]]
        while body["next"]:
            body = self.page(limit=limit, cursor=body["next"]).json()
            titles += [film["title"] for film in body["items"]]
        return titles

    def test_each_row_comes_once(self):
        self.assertEqual(self.walk(2), [f"Film {number}" for number in (5, 4, 3, 2, 1)])

    def test_one_large_page(self):
        self.assertEqual(len(self.walk(100)), 5)

    def test_since(self):
        self.assertEqual(len(self.page(since=1962).json()["items"]), 2)

    def test_a_wrong_cursor(self):
        self.assertEqual(self.page(cursor="abc").status_code, 400)

    def test_an_unknown_filter(self):
        self.assertEqual(self.page(colour="red").status_code, 400)
