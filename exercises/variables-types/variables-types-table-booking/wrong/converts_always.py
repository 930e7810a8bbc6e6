name = input()
line = input()

name = name.strip()
line = line.strip()

people = None
people = int(line)

if name:
    print("name:", name)
else:
    print("name: guest")

if people is None:
    print("people: not known")
else:
    print("people:", people)
