import pytest
from birds import main


@pytest.fixture
def path(tmp_path):
    return tmp_path / "birds.json"


def listed(path, capsys):
    capsys.readouterr()
    assert main(["list"], path) == 0
    return capsys.readouterr().out.splitlines()


def test_no_birds_at_the_first_start(path, capsys):
    assert listed(path, capsys) == ["no birds"]


def test_birds_are_counted_and_sorted(path, capsys):
    for name in ("robin", "crow", "robin"):
        assert main(["see", name], path) == 0
    assert listed(path, capsys) == ["crow 1", "robin 2"]


def test_lost_removes_the_whole_kind(path, capsys):
    for name in ("robin", "robin", "crow"):
        main(["see", name], path)
    assert main(["lost", "robin"], path) == 0
    assert listed(path, capsys) == ["crow 1"]


def test_lost_of_an_unknown_bird(path, capsys):
    main(["see", "crow"], path)
    before = path.read_bytes()
    capsys.readouterr()
    assert main(["lost", "robin"], path) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "robin" in shown.err
    assert path.read_bytes() == before


@pytest.mark.parametrize("words", [["list"], ["see", "robin"], ["lost", "robin"]])
def test_a_broken_file_stays(path, capsys, words):
    path.write_text("[{", encoding="utf-8")
    assert main(words, path) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err != ""
    assert path.read_text(encoding="utf-8") == "[{"


def test_another_path_is_another_list(path, tmp_path, capsys):
    main(["see", "robin"], path)
    assert listed(tmp_path / "other.json", capsys) == ["no birds"]


def test_a_wrong_call(path):
    with pytest.raises(SystemExit) as stop:
        main(["see"], path)
    assert stop.value.code == 2
