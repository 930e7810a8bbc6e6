import base64


def generate(random):
    text = random.choice(
        ["mia:tea", "mia:", ":tea", "mia", "", "zoë:blå:tram", ":", "a b:c d"]
    )
    packed = base64.b64encode(text.encode()).decode()
    scheme = random.choice(["Basic", "basic", "BASIC", "Bearer", "Basi"])
    header = random.choice(
        [f"{scheme} {packed}"] * 4
        + [f"{scheme} {packed[:-1]}", scheme, "", packed, f"{scheme} !{packed}"]
    )
    return (header,)
