import sys

readings = {"coral": 24, "shark": 19, "jelly": 22}
lowest = int(sys.argv[1])

cold = []
for tank, celsius in readings.items():
    if celsius < lowest:
        cold.append(tank)

if cold:
    print("too cold: " + ", ".join(cold))
else:
    print("all tanks are warm")
