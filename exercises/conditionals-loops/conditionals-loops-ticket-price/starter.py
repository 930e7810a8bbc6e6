# This line reads the age that you type. Leave it as it is.
age = int(input())

# Change the chain below.
if age < 6:
    print(0)
else:
    print(12)
