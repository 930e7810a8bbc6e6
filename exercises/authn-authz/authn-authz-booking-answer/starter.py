# Write the function answer here.
