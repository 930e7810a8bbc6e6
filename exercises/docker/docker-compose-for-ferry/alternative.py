COMPOSE = """
name: ferry

services:
  db:
    image: postgres:18
    restart: unless-stopped
    environment:
      - POSTGRES_USER=ferry
      - POSTGRES_DB=ferry
      - POSTGRES_PASSWORD=${DB_PASSWORD:?set it in .env}
    healthcheck:
      test: pg_isready --host 127.0.0.1 --username ferry --dbname ferry
    volumes:
      - type: volume
        source: ferry-data
        target: /var/lib/postgresql

  migrate:
    build: .
    command: alembic upgrade head
    environment: &settings
      - DATABASE_URL=postgresql://ferry:$DB_PASSWORD@db:5432/ferry
    depends_on:
      db:
        condition: service_healthy

  api:
    build:
      context: .
    environment: *settings
    ports:
      - target: 8000
        published: 8000
    depends_on:
      db:
        condition: service_healthy
      migrate:
        condition: service_completed_successfully

volumes:
  ferry-data: {}
"""
