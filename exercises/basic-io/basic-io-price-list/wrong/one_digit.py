total = 0
while True:
    line = input()
    if line == "end":
        break
    name, cents = line.split(";")
    cents = int(cents)
    total = total + cents
    price = f"{cents // 100}.{cents % 100}"
    print(f"{name:<12}{price:>8}")
price = f"{total // 100}.{total % 100}"
print(f"{'total':<12}{price:>8}")
