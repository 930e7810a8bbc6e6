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
            '{"bread": "NaN"}',
            '{"a": Infinity}',
            '{"note": "it\'s"}',
            '{"note": "so: NaN"}',
            '{"a": [1, {"b": null}]}',
            '  {"x": "\\u00e9"}  ',
            '{"note": "one\u2028two"}',
            '{"tea": 3}\r',
            '{"a": 1} {"b": 2}',
        ],
        k=random.randint(0, 6),
    )
    return ("\n".join(lines) + random.choice(["", "\n"]),)
