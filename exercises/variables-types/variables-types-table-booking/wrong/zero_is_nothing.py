name = input()
line = input()

name = name.strip()
line = line.strip()

people = None
if line:
    people = int(line)

if name:
    print("name:", name)
else:
    print("name: guest")

if people:
    print("people:", people)
else:
    print("people: not known")
