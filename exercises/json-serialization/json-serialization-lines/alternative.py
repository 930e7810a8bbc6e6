import io
import json


def no_constant(word):
    raise ValueError(word)


DECODER = json.JSONDecoder(parse_constant=no_constant)


def record_in(line):
    try:
        found = DECODER.decode(line)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def read_lines(text):
    numbered = enumerate(io.StringIO(text), 1)
    lines = [(n, line) for n, line in numbered if line.strip()]
    read = [(number, record_in(line)) for number, line in lines]
    records = [record for _, record in read if record is not None]
    return records, [number for number, record in read if record is None]


if __name__ == "__main__":
    print(read_lines('{"tea": 3}\n\n[1]\n{"jam": }\n'))
