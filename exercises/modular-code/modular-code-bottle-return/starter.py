# Write your constants and functions here.
