total = 0
while True:
    line = input()
    if line == "end":
        break
    name, cents = line.split(";")
    cents = int(cents)
    total = total + cents
    price = f"{cents // 100}.{cents % 100:02}"
    print(f"{name:<12}{price:>8}")
