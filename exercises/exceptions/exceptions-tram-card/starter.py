# Write the exception NotEnoughCredit and the function pay here.
