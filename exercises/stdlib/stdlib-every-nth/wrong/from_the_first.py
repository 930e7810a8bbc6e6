def every(step, guests):
    """Give each guest whose number is a multiple of step."""
    for number, guest in enumerate(guests):
        if number % step == 0:
            yield guest
