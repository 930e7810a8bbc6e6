# Find and correct two faults in the lines below.
count = 0
with open("guests.txt", encoding="utf-8") as guests:
    for line in guests:
        name, answer = line.split(";")
        if answer == "yes":
            count = count + 1
            with open("coming.txt", "w", encoding="utf-8") as coming:
                coming.write(name + "\n")
print("coming:", count)
