age = int(input())

if age >= 65:
    print(8)
elif 18 <= age < 65:
    print(12)
elif 6 <= age < 18:
    print(5)
else:
    print(0)
