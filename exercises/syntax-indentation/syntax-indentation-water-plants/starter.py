# This line reads the numbers that you type into a list. Leave it as it is.
readings = [int(reading) for reading in input().split()]

# Write your program here.
