temperatures = [int(word) for word in input().split()]

coldest = 0
frost_nights = 0
for temperature in temperatures:
    if temperature < coldest:
        coldest = temperature
    if temperature < 0:
        frost_nights = frost_nights + 1
print("coldest:", coldest)
print("nights with frost:", frost_nights)
