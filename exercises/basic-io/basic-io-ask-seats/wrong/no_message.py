import sys

print("How many seats?", file=sys.stderr)
while True:
    typed = input().strip()
    if typed.isdecimal() and 1 <= int(typed) <= 8:
        break

print("seats:", int(typed))
