# These lines read the two numbers that you type. Leave them as they are.
views = int(input())
goal = int(input())

# Write your program here.
