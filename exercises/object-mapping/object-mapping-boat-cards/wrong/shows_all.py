from pydantic import BaseModel, ConfigDict, Field


class BoatOut(BaseModel):
    model_config = ConfigDict(from_attributes=True)
    id: int
    name: str
    seats: int


class BoatChange(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    name: str = Field(default="", min_length=1)
    seats: int = Field(default=1, ge=1)


def shown(boat):
    """Return what a client may see of a boat, as a dictionary."""
    return vars(boat) | {"trips": len(boat.trips)}


def changed(boat, body):
    """Change what the body names; ValueError if the body is wrong."""
    change = BoatChange.model_validate(body)
    for name, value in change.model_dump(exclude_unset=True).items():
        setattr(boat, name, value)
