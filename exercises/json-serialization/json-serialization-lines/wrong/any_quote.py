import json


def refuse(word):
    raise ValueError(f"{word} is no JSON")


def read_lines(text):
    records, rejected = [], []
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            record = json.loads(line, parse_constant=refuse)
            if not isinstance(record, dict) or "'" in line:
                raise ValueError("no object")
        except ValueError:
            rejected.append(number)
        else:
            records.append(record)
    return records, rejected


if __name__ == "__main__":
    print(read_lines('{"tea": 3}\n\n[1]\n{"jam": }\n'))
