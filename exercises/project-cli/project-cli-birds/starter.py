from birds import main


def test_one_robin(tmp_path, capsys):
    path = tmp_path / "birds.json"
    assert main(["see", "robin"], path) == 0
    assert main(["list"], path) == 0
    assert "robin 1" in capsys.readouterr().out
