import csv


def save_choir(path, members):
    """Write names and voices to a CSV file, return their number."""
    rows = [[member["name"], member["voice"]] for member in members]
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["name", "voice"])
        writer.writerows(rows)
    return len(rows)
