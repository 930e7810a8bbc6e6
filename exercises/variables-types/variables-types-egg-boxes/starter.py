# This line reads the number of eggs that you type. Leave it as it is.
eggs = int(input())

# Change the lines below.
boxes = eggs // 6
print("full boxes:", boxes)
