USERS = {  # a toy: made-up tokens
    "t-mia": {"name": "mia", "role": "passenger"},
    "t-zoe": {"name": "zoe", "role": "passenger"},
    "t-noa": {"name": "noa", "role": "staff"},
}
SAILINGS = {1: "North Quay", 2: "Île Verte"}


# Write make_app here.
