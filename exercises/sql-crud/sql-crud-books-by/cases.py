def generate(random):
    names = ["Li", "Lind", "O'Hara", "Ngũgĩ", 'say "hi"', "x' OR 'a' = 'a", "?"]
    titles = random.sample("Ash Bay Clay Dawn Elm Fog Gate Hill".split(), 8)
    rows = []
    for number in range(random.choice([0, 1, 3, 8])):
        year = random.choice([1999, 2020, 2020, 2024])
        rows.append((number + 1, titles[number], random.choice(names), year))
    author, sort = random.choice(names), random.choice(["title", "new"])
    call = (
        f"from library import filled\nbooks_by(filled({rows!r}), {author!r}, {sort!r})"
    )
    return {"call": call}
