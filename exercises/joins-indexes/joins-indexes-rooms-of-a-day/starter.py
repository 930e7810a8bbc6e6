from rooms import filled

QUERY = """
"""

if __name__ == "__main__":
    for row in filled().execute(QUERY, ("2026-03-02",)):
        print(row)
