eggs = int(input())

boxes = eggs // 10
left = eggs % 6
print("full boxes:", boxes)
print("eggs left:", left)
