number = input()
stops = input().split()

stops.append("end")
print(f"Line {number}:", " > ".join(stops))
