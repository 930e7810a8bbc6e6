# Write your four functions here, one after another.


# At the end, print the receipt of [34, 7, 4], but only if this file is started.
