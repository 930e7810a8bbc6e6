stops = [int(word) for word in input().split()]

seats = 30
inside = 0
most = 0
stayed = 0
first_full = None

for stop, people in enumerate(stops, start=1):
    if people == 0:
        continue
    change = min(people, seats - inside)
    inside += change
    if change < 0:
        line = f"stop {stop}: {-change} off, {inside} in the bus"
    else:
        line = f"stop {stop}: {change} on, {inside} in the bus"
    if people > change:
        line += f", {people - change} stay here"
        stayed += people - change
    print(line)
    most = max(most, inside)
    if inside == seats and first_full is None:
        first_full = stop

print("most people:", most)
print("stayed at the stops:", stayed)
if first_full is None:
    print("never full")
else:
    print("first full after stop", first_full)
