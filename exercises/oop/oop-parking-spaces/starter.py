# Write the class CarPark here.
