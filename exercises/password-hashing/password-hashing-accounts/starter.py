LEAKED = {"passwordpassword", "123456789012345", "qwertyuiopasdfgh"}


# Write the class Accounts here.
