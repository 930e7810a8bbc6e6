def generate(random):
    name = random.choice(["fern", " Aloe ", "olive tree", "MOSS", "  ficus"])
    price = random.choice([5, 99, 100, 450, 705, random.randint(1, 3000)])
    quantity = random.choice([1, 2, 3, 10])
    voucher = random.choice(["", "", "SPRING-15", "A-05", "BYE-50", "JUNE-33"])
    to_pay = price * quantity
    if voucher:
        to_pay -= to_pay * int(voucher[-2:]) // 100
    extra = random.choice([0, 1, 199, 200, 1234, 5000])
    given = random.choice([to_pay, to_pay + extra, max(0, to_pay - 1), to_pay // 2])
    return {"stdin": f"{name}\n{price}\n{quantity}\n{voucher}\n{given}\n"}
