# This line reads the numbers that you type into a list. Leave it as it is.
days_late = [int(word) for word in input().split()]

# Write your program here.
