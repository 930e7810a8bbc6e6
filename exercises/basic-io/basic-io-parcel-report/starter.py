# This line reads the limit that you type. Leave it as it is.
limit = int(input())

# Write your program here. A line with import comes first in the file.
