total = 0
while True:
    line = input()
    if line == "end":
        break
    name, cents = line.split(";")
    cents = int(cents)
    total = total + cents
    price = cents
    print(f"{name:<12}{price:>8}")
price = total
print(f"{'total':<12}{price:>8}")
