N, R, P = 1024, 8, 1  # a toy cost: in life 2**14, 8, 5 or more


# Write protect and fits here.
