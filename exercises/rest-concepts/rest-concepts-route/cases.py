def generate(random):
    method = random.choice(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"])
    path = random.choice(
        [
            "/loans",
            "/loans/7",
            "/loans/120",
            "/loans/x",
            "/loans/7/x",
            "/readers/5/loans",
            "/readers/loans",
            "/",
            "/books",
            "/loans/",
        ]
    )
    return (method, path)
