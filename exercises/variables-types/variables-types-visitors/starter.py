# The program reads two lines. Find and correct two faults.
saturday = input()
sunday = input()

total = saturday + sunday
print("visitors:", total)
average = saturday + sunday / 2
print("average:", average)
