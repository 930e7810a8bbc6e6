def habit_of(case, record, found, check):
    return None
