import json


def read_lines(text):
    return [json.loads(line) for line in text.split("\n")], []


if __name__ == "__main__":
    print(read_lines('{"tea": 3}\n\n[1]\n{"jam": }\n'))
