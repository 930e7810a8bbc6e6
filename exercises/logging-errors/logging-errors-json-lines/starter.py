# Write the class JsonLines here.
