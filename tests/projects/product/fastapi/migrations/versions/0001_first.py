"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade():
    op.create_table(
        "person",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(60), nullable=False, unique=True),
        sa.Column("password_hash", sa.String(200), nullable=False),
    )
    op.create_table(
        "workshop",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("host_id", sa.Integer, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("title", sa.String(80), nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("seats", sa.Integer, nullable=False),
        sa.Column("free", sa.Integer, nullable=False),
        sa.CheckConstraint("free BETWEEN 0 AND seats", name="free_seats"),
    )
    op.create_table(
        "booking",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("person_id", sa.Integer, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
    )
    op.create_index("booking_of", "booking", ["person_id", "id"])
    op.create_table(
        "line",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("booking_id", sa.Integer, sa.ForeignKey("booking.id"), nullable=False),
        sa.Column("workshop_id", sa.Integer, sa.ForeignKey("workshop.id"), nullable=False, index=True),
        sa.Column("seats", sa.Integer, nullable=False),
        sa.CheckConstraint("seats > 0", name="some_seats"),
    )


def downgrade():
    for table in ("line", "booking", "workshop", "person"):
        op.drop_table(table)
