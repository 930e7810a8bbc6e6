from alembic import context
from hut.settings import Settings
from hut.tables import Base
from sqlalchemy import create_engine

with create_engine(Settings().database_url).connect() as connection:
    context.configure(connection=connection, target_metadata=Base.metadata)
    with context.begin_transaction():
        context.run_migrations()
