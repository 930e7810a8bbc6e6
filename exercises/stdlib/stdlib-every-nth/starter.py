# Write the generator every here.
