def generate(random):
    names = ["Rosa Diaz", "li", "OMAR ali", "Zoë", "van Dyk", "Q"]
    cities = ["lima", "Cape Town", "OSLO", "málaga", "a", "são tomé"]
    spaces = ["", "", " ", "   "]
    name = random.choice(spaces) + random.choice(names) + random.choice(spaces)
    city = random.choice(spaces) + random.choice(cities) + random.choice(spaces)
    return {"stdin": f"{name}\n{city}\n"}
