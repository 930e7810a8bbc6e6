import json


def refuse(word):
    raise ValueError(word)


def read_lines(text):
    records, rejected = [], []
    lines = [line for line in text.split("\n") if line.strip()]
    for number, line in enumerate(lines, start=1):
        try:
            record = json.loads(line, parse_constant=refuse)
            if not isinstance(record, dict):
                raise ValueError("no object")
        except ValueError:
            rejected.append(number)
        else:
            records.append(record)
    return records, rejected


if __name__ == "__main__":
    print(read_lines('{"tea": 3}\n\n[1]\n{"jam": }\n'))
