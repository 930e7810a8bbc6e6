eggs = int(input())

boxes = eggs // 10
left = eggs - boxes
print("full boxes:", boxes)
print("eggs left:", left)
