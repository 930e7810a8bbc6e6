def plan(revisions, current, target):
    """Return the steps from the current to the target revision."""


if __name__ == "__main__":
    chain = {"a1": None, "b2": "a1", "c3": "b2"}
    print(plan(chain, "a1", "head"))
    print(plan(chain, "c3", "a1"))
