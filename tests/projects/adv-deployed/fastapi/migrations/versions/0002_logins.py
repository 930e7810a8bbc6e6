"""Logins that survive a restart. The release before knows nothing of this table, and works beside it."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade():
    op.create_table(
        "login",
        sa.Column("digest", sa.String(64), primary_key=True),
        sa.Column(
            "account_id", sa.Integer, sa.ForeignKey("account.id", ondelete="CASCADE"), nullable=False, index=True
        ),
        sa.Column("expires", sa.Double, nullable=False),
    )


def downgrade():
    op.drop_table("login")
