# Write the class Settings and the function create_app here.
