# This line reads the numbers that you type into a list. Leave it as it is.
readings = [int(word) for word in input().split()]

# Write your program here.
