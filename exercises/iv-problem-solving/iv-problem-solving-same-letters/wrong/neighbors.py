from itertools import groupby


def groups(words):
    runs = (
        list(run) for _, run in groupby(words, key=lambda word: sorted(word.lower()))
    )
    return [run for run in runs if len(run) >= 2]
