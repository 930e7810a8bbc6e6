def stages(text):
    found = []
    for number, line in enumerate(text.split("\n"), 1):
        words = line.split()
        if not words or words[0][0] == "#":
            continue
        if words[0] == "FROM":
            found.append([])
        found[-1].append((number, words))
    return found


def rebuilt(dockerfile, changed):
    dirty, result = {}, []
    for steps in stages(dockerfile):
        first = steps[0][1]
        cut = None
        for at, (_, words) in enumerate(steps):
            if words[0] == "FROM":
                fresh = dirty.get(words[1], False)
            elif words[0] == "COPY":
                flags = [word for word in words[1:] if word[:2] == "--"]
                names = [word[7:] for word in flags if word[:7] == "--from="]
                sources = [word for word in words[1:] if word[:2] != "--"][:-1]
                if names:
                    fresh = dirty.get(names[0], False)
                else:
                    fresh = any(
                        source == "."
                        or (file + "/").startswith(source.strip("/") + "/")
                        for source in sources
                        for file in changed
                    )
            else:
                fresh = False
            if fresh:
                cut = at
                break
        again = [] if cut is None else [number for number, _ in steps[cut:]]
        result += again
        if len(first) > 3:
            dirty[first[3]] = bool(again)
    return result
