# Write the function loose here.
