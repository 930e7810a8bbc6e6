# This line reads the hour that you type. Leave it as it is.
closes = int(input())

# Change the lines below.
print("Tea shop")
print("open 9 to 17")
