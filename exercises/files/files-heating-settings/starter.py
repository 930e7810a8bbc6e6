USUAL = {"day": 20, "night": 16}

# Write the function load_heating here.
