class Parcel:
    def __init__(self, city: str, grams: int) -> None:
        self.city = city
        self.grams = grams

    def cents(self) -> int:
        return 400 if self.grams <= 2000 else 700

    def text(self) -> str:
        return f"{self.city}, {self.grams} g"


class Express(Parcel):
    # Write cents and text here.
    pass


class Insured(Parcel):
    # Write __init__ and cents here.
    pass
