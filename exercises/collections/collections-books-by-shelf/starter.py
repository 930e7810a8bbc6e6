# Write your function here.
