age = int(input())

if age < 6:
    print(0)
elif age < 18:
    print(5)
elif age < 65:
    print(12)
else:
    print(8)
