temperatures = [int(word) for word in input().split()]

frost_nights = 0
for temperature in temperatures:
    if temperature < 0:
        frost_nights = frost_nights + 1
print("coldest:", min(temperatures))
print("nights with frost:", frost_nights)
