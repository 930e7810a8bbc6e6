from pathlib import Path

recipe = Path(input())
copy = Path("old") / recipe.with_suffix(".bak").name
copy.parent.mkdir(exist_ok=True)
copy.write_bytes(recipe.read_bytes())
print(f"saved: {copy.name}")
