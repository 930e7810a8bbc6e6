def generate(random):
    days = [
        "2026-12-31",
        "2027-02-28",
        "2028-02-29",
        "2027-01-01",
        "2027-06-05",
        "2027-06-06",
    ]
    if random.choice([True, False]):
        return {"call": f"late_days({random.choice(days)!r}, {random.choice(days)!r})"}
    return (random.choice(days), random.choice([0, 1, 2, 7, 14, 30, 365]))
