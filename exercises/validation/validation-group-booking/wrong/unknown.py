from datetime import date
from typing import Annotated

from pydantic import (
    BaseModel,
    Field,
    StringConstraints,
    ValidationError,
    ValidationInfo,
    field_validator,
)


class Guest(BaseModel):
    name: Annotated[
        str, StringConstraints(strip_whitespace=True, min_length=1, max_length=60)
    ]
    age: Annotated[int, Field(strict=True, ge=0, le=120)]


class GroupBooking(BaseModel, extra="forbid"):
    arrive: date
    leave: date
    guests: Annotated[list[Guest], Field(min_length=1, max_length=8)]

    @field_validator("leave")
    @classmethod
    def after_arrival(cls, leave: date, info: ValidationInfo) -> date:
        arrive = info.data.get("arrive")
        if arrive is not None and leave <= arrive:
            raise ValueError("leave is not after arrive")
        return leave


def faults(text):
    try:
        GroupBooking.model_validate_json(text)
    except ValidationError as error:
        return sorted(
            ".".join(map(str, one["loc"])) or "body" for one in error.errors()
        )
    return []


if __name__ == "__main__":
    guest = '{"name": " ", "age": "7"}'
    stay = '"arrive": "2026-05-01", "leave": "2026-05-02"'
    print(faults(f'{{{stay}, "guests": [{guest}]}}'))
