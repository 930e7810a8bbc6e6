names = []
with open("guests.txt", encoding="utf-8") as guests:
    for line in guests:
        name, answer = line.strip().split(";")
        if answer == "yes":
            names.append(name)

with open("coming.txt", "w", encoding="utf-8") as coming:
    for name in names:
        print(name, file=coming)
print("coming:", len(names))
