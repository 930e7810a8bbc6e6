def generate(random):
    title = random.choice(["Emma", "Das Schloß", "1984", "Å", "Don Quixote"])
    days = random.choice([0, 1, 14, 27, 28, 29, 90])
    more = random.choice([0, 1, 7, 14])
    made = random.choice(
        [
            f'Loan("{title}", {days})',
            f'Loan("{title}")',
            f'Loan.from_line("{title};{days}")',
            f'Loan.from_line(" {title} ; {days}")',
            f'Loan.from_line("{title}")',
        ]
    )
    return {
        "call": f"loan = {made}\nloan.extend({more})\n(str(loan), loan.is_long, loan == Loan('{title}', {days}))"
    }
