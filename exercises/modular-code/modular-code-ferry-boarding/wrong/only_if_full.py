def board(queue, seats):
    if len(queue) > seats:
        return []
    return list(queue)
