# Import what you need from the module dataclasses.
# Then write the dataclass Loan.
