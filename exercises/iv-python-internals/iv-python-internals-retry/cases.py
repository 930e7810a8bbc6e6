def generate(random):
    kinds = ["OSError", "ValueError", "KeyError", "0", "'ok'"]
    plan = [random.choice(kinds) for _ in range(random.choice([2, 5]))] + ["'end'"] * 9
    times = random.choice([1, 2, 3, 6])
    call = [
        "from flaky import Flaky, outcome",
        f"flaky = Flaky([{', '.join(plan)}])",
        f"load = retry({times}, OSError, ValueError)(flaky.load)",
        "(outcome(load), outcome(load), len(flaky.calls))",
    ]
    return {"call": "\n".join(call)}
