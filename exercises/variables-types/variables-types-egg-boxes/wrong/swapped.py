eggs = int(input())

boxes = eggs % 10
left = eggs // 10
print("full boxes:", boxes)
print("eggs left:", left)
