COMPOSE = """
services:
  api:
    build: .
    ports: ["127.0.0.1:8000:8000"]
    environment:
      DATABASE_URL: postgresql://ferry:${DB_PASSWORD:?}@db:5432/ferry
    depends_on:
      db: { condition: service_healthy }
  db:
    image: postgres:18
    environment:
      POSTGRES_USER: ferry
      POSTGRES_DB: ferry
      POSTGRES_PASSWORD: ${DB_PASSWORD:?}
    volumes: ["data:/var/lib/postgresql"]
    healthcheck:
      test: [CMD-SHELL, pg_isready -h 127.0.0.1 -U ferry]
      interval: 2s
      retries: 15
volumes:
  data:
"""
