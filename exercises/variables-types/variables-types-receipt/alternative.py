name = input().strip().upper()
price = int(input())
quantity = int(input())
voucher = input()
given = int(input())

total = price * quantity
print(f"{quantity} x {name} at {price / 100:.2f}")
print(f"total: {total / 100:.2f}")

discount = 0
if voucher:
    discount = total * int(voucher[-2:]) // 100
    print(f"discount: {discount / 100:.2f}")

change = given - (total - discount)
print(f"to pay: {(total - discount) / 100:.2f}")

if change >= 0:
    print(f"change: {change / 100:.2f}")
    print("coins of 2.00:", change // 200)
else:
    print(f"missing: {-change / 100:.2f}")
