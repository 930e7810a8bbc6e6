# Write parse, is_enough and problems here, one after another.
