def generate(random):
    scheme = random.choice(["http", "https", "https", "HTTP"])
    host = random.choice(["tram.example", "WWW.tram.example", "127.0.0.1"])
    port = random.choice(["", "", ":8000", ":443"])
    path = random.choice(["", "/", "/next", "/a/b/"])
    query = random.choice(
        ["", "?stop=museum", "?a=1&a=2&b=", "?q=two%20words", "?q=a+b"]
    )
    return (f"{scheme}://{host}{port}{path}{query}{random.choice(['', '#map'])}",)
