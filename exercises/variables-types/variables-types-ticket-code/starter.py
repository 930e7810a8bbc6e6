# This line reads the code that you type. Leave it as it is.
code = input()

# Write your program here.
