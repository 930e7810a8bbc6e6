# Change this program: the copy belongs into the folder "old".
from pathlib import Path

recipe = Path(input())
text = recipe.read_text(encoding="utf-8")
copy = Path("copy.txt")
copy.write_text(text, encoding="utf-8")
print("saved:", copy.name)
