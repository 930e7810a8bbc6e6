name = input()
line = input()

name = name.strip()
line = line.strip()

people = None
if line:
    people = int(line)

print("name:", name)

if people is None:
    print("people: not known")
else:
    print("people:", people)
