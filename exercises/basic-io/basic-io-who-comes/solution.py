count = 0
with open("guests.txt", encoding="utf-8") as guests:
    with open("coming.txt", "w", encoding="utf-8") as coming:
        for line in guests:
            name, answer = line.strip().split(";")
            if answer == "yes":
                count = count + 1
                coming.write(name + "\n")
print("coming:", count)
