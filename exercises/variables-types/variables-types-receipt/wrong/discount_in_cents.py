name = input()
price_text = input()
quantity_text = input()
voucher = input()
given_text = input()

price = int(price_text)
quantity = int(quantity_text)
given = int(given_text)

total = price * quantity
print(f"{quantity} x {name.strip().upper()} at {price // 100}.{price % 100:02}")
print(f"total: {total // 100}.{total % 100:02}")

discount = 0
if voucher:
    percent = int(voucher[-2:])
    discount = percent
    print(f"discount: {discount // 100}.{discount % 100:02}")

to_pay = total - discount
print(f"to pay: {to_pay // 100}.{to_pay % 100:02}")

if given >= to_pay:
    change = given - to_pay
    print(f"change: {change // 100}.{change % 100:02}")
    print("coins of 2.00:", change // 200)
else:
    missing = to_pay - given
    print(f"missing: {missing // 100}.{missing % 100:02}")
