from pathlib import Path

recipe = Path(input())
folder = Path("old")
folder.mkdir(exist_ok=True)
text = recipe.read_text(encoding="utf-8")
copy = folder / f"{recipe.name}.bak"
copy.write_text(text, encoding="utf-8")
print("saved:", copy.name)
