def remarks_on(source):
    return []
