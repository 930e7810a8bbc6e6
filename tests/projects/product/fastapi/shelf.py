"""What the service needs, in a database."""

from service import Held
from sqlalchemy import select, update
from sqlalchemy.orm import Session
from tables import Booking, Line, Person, Workshop


class DatabaseShelf:
    def __init__(self, session: Session):
        self.session = session

    def alone(self, person: int) -> None:
        self.session.execute(select(Person.id).where(Person.id == person).with_for_update())

    def workshop(self, number: int) -> Workshop | None:
        return self.session.get(Workshop, number)

    def held(self, person: int) -> list[Held]:
        open_lines = (
            select(Workshop.id, Workshop.day, Line.seats)
            .join(Line, Line.workshop_id == Workshop.id)
            .join(Booking, Booking.id == Line.booking_id)
            .where(Booking.person_id == person, Booking.state == "booked")
        )
        return [Held(*row) for row in self.session.execute(open_lines)]

    def take(self, workshop: int, seats: int) -> bool:
        enough = update(Workshop).where(Workshop.id == workshop, Workshop.free >= seats)
        return self.session.execute(enough.values(free=Workshop.free - seats)).rowcount == 1

    def give_back(self, workshop: int, seats: int) -> None:
        self.session.execute(update(Workshop).where(Workshop.id == workshop).values(free=Workshop.free + seats))

    def add_booking(self, person: int, lines: list[tuple[int, int]]) -> Booking:
        parts = [Line(workshop_id=number, seats=seats) for number, seats in lines]
        booking = Booking(person_id=person, state="booked", lines=parts)
        self.session.add(booking)
        return booking

    def close(self, person: int, number: int) -> bool:
        still_open = update(Booking).where(Booking.id == number, Booking.person_id == person, Booking.state == "booked")
        return self.session.execute(still_open.values(state="cancelled")).rowcount == 1

    def booking(self, person: int, number: int) -> Booking | None:
        return self.session.scalar(select(Booking).where(Booking.id == number, Booking.person_id == person))

    def bookings(self, person: int) -> list[Booking]:
        return list(
            self.session.scalars(select(Booking).where(Booking.person_id == person).order_by(Booking.id.desc()))
        )

    def workshops(self, limit: int, offset: int) -> list[Workshop]:
        return list(self.session.scalars(select(Workshop).order_by(Workshop.id.desc()).limit(limit).offset(offset)))

    def offer(self, host: int, values: dict) -> Workshop:
        workshop = Workshop(**values, host_id=host, free=values["seats"])
        self.session.add(workshop)
        self.session.commit()
        return workshop

    def commit(self) -> None:
        self.session.commit()
