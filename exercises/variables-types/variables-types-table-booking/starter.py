# These lines read the name and the number of people. Leave them as they are.
name = input()
line = input()

# Take away the spaces here.

people = None
# If `line` is not empty, convert it here and give the result the name `people`.

# Print the name here, or `guest`.

# Print the number of people here, or `not known`.
