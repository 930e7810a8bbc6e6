from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator
from pydantic_core import PydanticCustomError

Name = Annotated[str, Field(min_length=1, max_length=60)]


class Base(BaseModel):
    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)


class Guest(Base):
    name: Name
    age: int = Field(strict=True, ge=0, le=120)


class GroupBooking(Base):
    arrive: date
    leave: date
    guests: list[Guest] = Field(min_length=1, max_length=8)

    @model_validator(mode="after")
    def has_nights(self):
        if self.leave <= self.arrive:
            raise PydanticCustomError("order", "leave is not after arrive")
        return self


def faults(text):
    try:
        GroupBooking.model_validate_json(text)
    except ValidationError as error:
        found = []
        for one in error.errors():
            place = ".".join(str(part) for part in one["loc"])
            found.append("leave" if one["type"] == "order" else place or "body")
        return sorted(found)
    return []


if __name__ == "__main__":
    guest = '{"name": " ", "age": "7"}'
    stay = '"arrive": "2026-05-01", "leave": "2026-05-02"'
    print(faults(f'{{{stay}, "guests": [{guest}]}}'))
