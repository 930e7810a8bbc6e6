# Write the class Alarm here.
