def generate(random):
    lines = random.choices(
        [
            '{"tea": 3}',
            "{}",
            "",
            "   ",
            "[1]",
            "7",
            "null",
            '{"a": }',
            "{'a': 1}",
            '{"a": NaN}',
            '{"a": [1, {"b": null}]}',
            '  {"x": "\\u00e9"}  ',
            '{"a": 1} {"b": 2}',
        ],
        k=random.randint(0, 6),
    )
    return ("\n".join(lines) + random.choice(["", "\n"]),)
