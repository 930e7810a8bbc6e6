# This line reads the prices that you type into a list. Leave it as it is.
prices = [int(price) for price in input().split()]

# Write your program here.
