def generate(random):
    folder = random.choice(["", "", "sweet/", "a/b/"])
    stem = random.choice(["soup", "cake", "bread.v2", "crêpe", "tea-2"])
    name = folder + stem + random.choice([".txt", ".md", ".text"])
    text = random.choice(["", "water\n", "flour\nsalt\n", "crème\n", "2 eggs"])
    files = {name: text}
    if random.random() < 0.4:
        files[f"old/{stem}.bak"] = "an older copy\n"
    return {"stdin": f"{name}\n", "files": files}
