from shops import filled

QUERY = """
"""

if __name__ == "__main__":
    for row in filled().execute(QUERY):
        print(row)
