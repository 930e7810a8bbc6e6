def save_choir(path, members):
    with open(path, "w", encoding="utf-8") as file:
        file.write("name,voice\n")
        for member in members:
            file.write(f"{member['name']},{member['voice']}\n")
    return len(members)
