# Write the functions here. Each of them gets a connection of sqlite3.
