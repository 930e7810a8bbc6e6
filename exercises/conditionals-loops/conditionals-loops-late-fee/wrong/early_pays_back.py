days_late = [int(word) for word in input().split()]

late_books = 0
total = 0
for days in days_late:
    if days > 0:
        late_books = late_books + 1
    fee = days * 20
    if fee > 300:
        fee = 300
    total = total + fee
print("late books:", late_books)
print("fee:", total)
