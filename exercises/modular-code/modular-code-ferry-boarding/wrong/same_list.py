def board(queue, seats):
    boarding = queue
    while len(boarding) > seats:
        boarding.pop()
    return boarding
