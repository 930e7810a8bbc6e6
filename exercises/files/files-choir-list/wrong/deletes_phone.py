import csv


def save_choir(path, members):
    """Write names and voices to a CSV file, return their number."""
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, fieldnames=["name", "voice"])
        writer.writeheader()
        for member in members:
            member.pop("phone", None)
            writer.writerow(member)
    return len(members)
