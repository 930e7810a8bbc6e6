import sys

# The question is no result, so it goes to standard error. Leave it as it is.
print("How many seats?", file=sys.stderr)
while True:
    typed = input().strip()
    # If the answer is good, end the loop here.
    # If not, write a message to standard error.
    break

# Print the result here.
