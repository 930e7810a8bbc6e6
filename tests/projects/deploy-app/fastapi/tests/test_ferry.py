import pytest
from fastapi.testclient import TestClient
from ferry.main import create_app
from ferry.settings import SettingsError


@pytest.fixture
def settings(monkeypatch, tmp_path):
    monkeypatch.setenv("APP_VERSION", "test")
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/test.db")
    return monkeypatch


def test_live_tells_the_version(settings):
    assert TestClient(create_app()).get("/live").json() == {"version": "test"}


def test_ready_asks_the_database(settings):
    assert TestClient(create_app()).get("/ready").status_code == 200
    settings.setenv("DATABASE_URL", "sqlite:////no/such/folder/test.db")
    assert TestClient(create_app()).get("/ready").status_code == 503


@pytest.mark.parametrize("value", ["", " "])
def test_a_setting_is_needed(settings, value):
    settings.setenv("DATABASE_URL", value)
    with pytest.raises(SettingsError, match="DATABASE_URL"):
        create_app()
