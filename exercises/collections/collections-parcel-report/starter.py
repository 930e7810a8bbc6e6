# Write your three functions here, one after another.
