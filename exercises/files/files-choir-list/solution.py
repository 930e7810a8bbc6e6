import csv


def save_choir(path, members):
    """Write names and voices to a CSV file, return their number."""
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, fieldnames=["name", "voice"])
        writer.writeheader()
        for member in members:
            row = {"name": member["name"], "voice": member["voice"]}
            writer.writerow(row)
    return len(members)
