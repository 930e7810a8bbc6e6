from night_fare import fare


def test_adult_pays_400():
    assert fare(30) == 400
