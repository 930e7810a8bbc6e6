# Write the decorator counted here.
