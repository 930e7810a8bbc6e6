# This line reads the kilometers that you type into a list. Leave it as it is.
days = [int(kilometers) for kilometers in input().split()]

# Write your program here.
