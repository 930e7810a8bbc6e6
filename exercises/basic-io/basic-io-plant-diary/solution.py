with open("diary.txt", "a", encoding="utf-8") as file:
    while True:
        note = input()
        if note == "end":
            break
        file.write(note + "\n")

with open("diary.txt", encoding="utf-8") as file:
    lines = file.readlines()
print("first note:", lines[0].strip())
print("notes:", len(lines))
