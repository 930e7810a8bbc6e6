days_late = [int(word) for word in input().split()]

late_books = 0
total = 0
for days in days_late:
    if days > 0:
        late_books = late_books + 1
        total = total + days * 20
if total > 300:
    total = 300
print("late books:", late_books)
print("fee:", total)
