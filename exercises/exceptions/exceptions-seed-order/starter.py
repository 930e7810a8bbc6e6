# Write the exception OrderError here.


# Write parse_line, read_order and report here, one after another.
