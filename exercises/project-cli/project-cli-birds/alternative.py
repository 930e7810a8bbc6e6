import pytest
from birds import main


def run(capsys, path, *words):
    capsys.readouterr()
    try:
        code = main(list(words), path)
    except SystemExit as stop:
        code = stop.code
    shown = capsys.readouterr()
    return code, shown.out.strip(), shown.err


def test_a_day_outside(tmp_path, capsys):
    path = tmp_path / "day.json"
    for name in ("wren", "gull", "wren"):
        run(capsys, path, "see", name)
    assert run(capsys, path, "list")[:2] == (0, "gull 1\nwren 2")
    assert run(capsys, path, "lost", "wren")[0] == 0
    assert run(capsys, path, "list")[1] == "gull 1"
    assert run(capsys, tmp_path / "new.json", "list")[1] == "no birds"


def test_lost_of_nothing(tmp_path, capsys):
    code, out, err = run(capsys, tmp_path / "day.json", "lost", "wren")
    assert (code, out) == (1, "")
    assert "wren" in err


@pytest.mark.parametrize("command", ["list", "see wren", "lost wren"])
def test_broken(tmp_path, capsys, command):
    path = tmp_path / "day.json"
    path.write_text("oops", encoding="utf-8")
    code, out, err = run(capsys, path, *command.split())
    assert (code, out) == (1, "")
    assert err
    assert path.read_text(encoding="utf-8") == "oops"


def test_wrong_use(tmp_path, capsys):
    assert run(capsys, tmp_path / "day.json", "see")[0] == 2
