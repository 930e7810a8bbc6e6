# This line reads the prices that you type into a list. Leave it as it is.
prices = [int(word) for word in input().split()]

# Write your program here.
