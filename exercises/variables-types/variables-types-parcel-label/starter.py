# These lines read the name and the city that you type. Leave them as they are.
name = input()
city = input()

# Clean the name here.

# Clean the city here, and make it capital letters.

# Put the label together here, in place of the empty string.
label = ""

print(label)
print("characters:", len(label))
