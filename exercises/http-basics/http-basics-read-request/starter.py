def read_request(data):
    lines = data.decode().split("\n")
    method, target, version = lines[0].split(" ")
    return {"method": method, "target": target}


if __name__ == "__main__":
    print(read_request(b"GET /tea HTTP/1.1\r\nHost: shop.example\r\n\r\n"))
