import tomllib


def changes(before, after):
    old, new = {}, {}
    for text, found in ((before, old), (after, new)):
        for package in tomllib.loads(text).get("package", []):
            if package.get("version"):
                found[package["name"]] = package["version"]
    told = {name: f"{name} new {new[name]}" for name in new.keys() - old.keys()}
    told |= {name: f"{name} gone {old[name]}" for name in old.keys() - new.keys()}
    for name in old.keys() & new.keys():
        if old[name] != new[name]:
            told[name] = f"{name} {old[name]} -> {new[name]}"
            if int(old[name].partition(".")[0]) != int(new[name].partition(".")[0]):
                told[name] += " (major)"
    return [told[name] for name in sorted(told)]
