def list_line(name, cents):
    price = f"{cents // 100}.{cents % 100:02}"
    return f"{name:<12}{price:>8}"


total = 0
line = input()
while line != "end":
    name, cents = line.split(";")
    print(list_line(name, int(cents)))
    total += int(cents)
    line = input()
print(list_line("total", total))
