# Read three lines here: the hour, the minute and the length.

# Write your program here.
