import sys

print("How many seats?", file=sys.stderr)
while True:
    typed = input().strip()
    if typed.isdecimal() and 1 <= int(typed) <= 8:
        break
    print("a whole number from 1 to 8, please", file=sys.stderr)

print("seats:", int(typed))
