# Write your program here. Lines with import come first.
