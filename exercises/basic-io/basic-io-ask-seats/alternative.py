import sys

print("How many seats?", file=sys.stderr)
typed = input().strip()
while typed not in ["1", "2", "3", "4", "5", "6", "7", "8"]:
    print("a whole number from 1 to 8, please", file=sys.stderr)
    typed = input().strip()

print("seats:", typed)
