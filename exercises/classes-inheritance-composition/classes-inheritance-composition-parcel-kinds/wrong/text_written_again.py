class Parcel:
    def __init__(self, city: str, grams: int) -> None:
        self.city = city
        self.grams = grams

    def cents(self) -> int:
        return 400 if self.grams <= 2000 else 700

    def text(self) -> str:
        return f"{self.city}, {self.grams} g"


class Express(Parcel):
    def cents(self) -> int:
        return super().cents() + 500

    def text(self) -> str:
        return f"{self.city}, {self.grams} g, express"


class Insured(Parcel):
    def __init__(self, city: str, grams: int, value: int) -> None:
        super().__init__(city, grams)
        self.value = value

    def cents(self) -> int:
        return super().cents() + self.value // 100
