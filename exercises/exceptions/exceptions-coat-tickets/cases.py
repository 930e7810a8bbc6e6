def generate(random):
    number = str(random.choice([0, 7, 99, 100, 305, 1999]))
    return (
        random.choice(
            [
                number,
                f" {number}",
                f"0{number}",
                "x",
                "",
                "4 5",
                "four",
                number + "a",
                "٣",
            ]
        ),
    )
