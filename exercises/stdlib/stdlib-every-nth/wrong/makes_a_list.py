def every(step, guests):
    """Give each guest whose number is a multiple of step."""
    return iter(list(guests)[step - 1 :: step])
