# Write the exception ReadingError and the function snow_cm here.
