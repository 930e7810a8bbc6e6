def board(queue, seats):
    boarding = list(queue)
    while len(boarding) > seats:
        boarding.pop(0)
    return boarding
