"""The tides of a harbour: hour of the day and height in centimetres."""

TIDES = [(1, 12), (7, 388), (13, 25), (19, 402), (23, 96)]
