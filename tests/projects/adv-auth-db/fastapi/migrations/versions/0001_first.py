"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade():
    op.create_table(
        "director",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(80), nullable=False, unique=True),
    )
    op.create_table(
        "film",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("title", sa.String(120), nullable=False),
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column(
            "director", sa.Integer, sa.ForeignKey("director.id", ondelete="RESTRICT"), nullable=False, index=True
        ),
        sa.UniqueConstraint("title", "year", name="one_film"),
    )
    op.create_index("film_order", "film", ["year", "id"])
    op.create_table(
        "review",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("film", sa.Integer, sa.ForeignKey("film.id", ondelete="CASCADE"), nullable=False, index=True),
        sa.Column("stars", sa.Integer, nullable=False),
        sa.Column("text", sa.String(1000), nullable=False),
        sa.CheckConstraint("stars BETWEEN 1 AND 5", name="five_stars"),
    )


def downgrade():
    for table in ("review", "film", "director"):
        op.drop_table(table)
