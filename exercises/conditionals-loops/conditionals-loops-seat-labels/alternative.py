last_row = int(input())
seats = int(input())

for row in range(1, last_row + 1):
    if row != 13:
        for seat in range(1, seats + 1):
            print(f"{row}-{seat}")
        print("end of row", row)
