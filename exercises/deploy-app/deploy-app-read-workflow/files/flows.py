import json

EXAMPLE = """
on: [push]
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - run: uv sync
"""

SOUND = """
name: ship
on: [push]
permissions: { contents: read }
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - run: |
          uv sync --locked
          uv run --no-sync pytest
  deploy:
    needs: [test]
    runs-on: ubuntu-latest
    steps:
      - run: ./ship.sh
        env:
          KEY: ${{ secrets.KEY }}
"""


def flow(jobs: dict, permissions: dict | None = None) -> str:
    """The text of a workflow with these jobs. JSON is YAML as well."""
    rights = {"contents": "read"} if permissions is None else permissions
    return json.dumps({"on": ["push"], "permissions": rights, "jobs": jobs})
