from pydantic import BaseModel


class GroupBooking(BaseModel):
    pass


def faults(text):
    return []


if __name__ == "__main__":
    guest = '{"name": " ", "age": "7"}'
    stay = '"arrive": "2026-05-01", "leave": "2026-05-02"'
    print(faults(f'{{{stay}, "guests": [{guest}]}}'))
