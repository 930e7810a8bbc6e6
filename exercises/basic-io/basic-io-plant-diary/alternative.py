with open("diary.txt", "a+", encoding="utf-8") as file:
    note = input()
    while note != "end":
        print(note, file=file)
        note = input()
    file.seek(0)
    lines = file.readlines()
print("first note:", lines[0].strip())
print("notes:", len(lines))
