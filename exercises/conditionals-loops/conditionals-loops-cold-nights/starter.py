# This line reads the numbers that you type into a list. Leave it as it is.
temperatures = [int(word) for word in input().split()]

# Find and correct two faults in the lines below.
coldest = 0
frost_nights = 0
for temperature in temperatures:
    if temperature < coldest:
        coldest = temperature
    elif temperature < 0:
        frost_nights = frost_nights + 1
print("coldest:", coldest)
print("nights with frost:", frost_nights)
