# Write the function save_choir here.
