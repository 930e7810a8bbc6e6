stops = [int(word) for word in input().split()]

stop = 0
inside = 0
most = 0
stayed = 0
first_full = None

for people in stops:
    stop = stop + 1
    if people == 0:
        continue
    if people < 0:
        inside = inside + people
        print(f"stop {stop}: {-people} off, {inside} in the bus")
    else:
        free = 30 - inside
        on = people
        if on > free:
            on = free
        inside = inside + on
        stay = people - on
        stayed = stayed + stay
        if stay > 0:
            print(f"stop {stop}: {people} on, {inside} in the bus, {stay} stay here")
        else:
            print(f"stop {stop}: {on} on, {inside} in the bus")
    if inside > most:
        most = inside
    if inside == 30 and first_full is None:
        first_full = stop

print("most people:", most)
print("stayed at the stops:", stayed)
if first_full is None:
    print("never full")
else:
    print("first full after stop", first_full)
