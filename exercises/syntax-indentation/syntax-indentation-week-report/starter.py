# This line reads the kilometers that you type into a list. Leave it as it is.
days = [int(word) for word in input().split()]

# Write your program here.
