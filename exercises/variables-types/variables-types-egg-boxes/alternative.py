eggs = int(input())

size = 10
print("full boxes:", eggs // size)
print("eggs left:", eggs % size)
