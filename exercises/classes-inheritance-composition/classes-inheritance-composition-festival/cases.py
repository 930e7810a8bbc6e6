def generate(random):
    tickets = []
    for _ in range(random.choice([0, 1, 3, 9, 10, 12])):
        name = random.choice(["Ana", "Zoë", "Li"])
        kind = random.choice(
            ["Ticket('{}')", "ChildTicket('{}', {})", "CampTicket('{}', {})"]
        )
        tickets.append(kind.format(name, random.choice([0, 1, 2, 5, 6, 11])))
    return {
        "call": f"group = Group([{', '.join(tickets)}])\n(group.cents(), group.lines(), len(group))"
    }
