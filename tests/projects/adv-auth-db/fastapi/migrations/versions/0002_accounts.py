"""Accounts, logins and their tokens; a review gets an owner."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade():
    op.create_table(
        "account",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(60), nullable=False, unique=True),
        sa.Column("password_hash", sa.String(200), nullable=False),
        sa.Column("role", sa.String(10), nullable=False),
        sa.CheckConstraint("role IN ('member', 'editor', 'admin')", name="known_role"),
    )
    op.create_table(
        "login",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column(
            "account_id", sa.Integer, sa.ForeignKey("account.id", ondelete="CASCADE"), nullable=False, index=True
        ),
    )
    op.create_table(
        "token",
        sa.Column("digest", sa.String(64), primary_key=True),
        sa.Column("login_id", sa.Integer, sa.ForeignKey("login.id", ondelete="CASCADE"), nullable=False, index=True),
        sa.Column("kind", sa.String(7), nullable=False),
        sa.Column("expires", sa.Double, nullable=False),
        sa.Column("used", sa.Boolean, nullable=False),
    )
    with op.batch_alter_table("review") as review:
        review.add_column(sa.Column("owner", sa.Integer))
        review.create_foreign_key("review_owner", "account", ["owner"], ["id"], ondelete="CASCADE")
        review.create_index("ix_review_owner", ["owner"])


def downgrade():
    with op.batch_alter_table("review") as review:
        review.drop_index("ix_review_owner")
        review.drop_constraint("review_owner", type_="foreignkey")
        review.drop_column("owner")
    for table in ("token", "login", "account"):
        op.drop_table(table)
