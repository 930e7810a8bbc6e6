# Write the class Bike here.


# Write the class Station here.
