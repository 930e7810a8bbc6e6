from library import filled

QUERY = """
"""

if __name__ == "__main__":
    for row in filled().execute(QUERY, {"day": "2026-01-01"}):
        print(row)
