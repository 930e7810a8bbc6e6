# Write the function problems here.
