from club import filled

# Write the functions here.


if __name__ == "__main__":
    db = filled()
