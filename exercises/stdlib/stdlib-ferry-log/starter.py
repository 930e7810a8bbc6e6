# Import what you need here.


# Write read_trip, busiest and summary here, one after another.
