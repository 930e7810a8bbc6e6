# These lines read the two numbers that you type. Leave them as they are.
last_row = int(input())
seats = int(input())

for row in range(1, last_row + 1):
    # Skip row 13 here.
    # Print the labels of the seats here, with a second loop.
    print("end of row", row)
