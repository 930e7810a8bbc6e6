# This line reads the temperature that you type. Leave it as it is.
temperature = int(input())

# Write your lines here.


# This is the last line. Leave it as it is.
print("good night")
