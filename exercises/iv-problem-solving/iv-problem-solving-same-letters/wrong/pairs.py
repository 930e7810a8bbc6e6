def groups(words):
    found = []
    for word in words:
        key = sorted(word.lower())
        for group in found:
            if sorted(group[0].lower()) == key:
                group.append(word)
                break
        else:
            found.append([word])
    return [group for group in found if len(group) >= 2]
