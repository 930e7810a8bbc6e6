# These lines read the five lines that you type, as strings. Leave them as they are.
name = input()
price_text = input()
quantity_text = input()
voucher = input()
given_text = input()

# Write your program here.
