"""Tells {same}: whether a program has the syntax tree of one of the others."""

import ast
import warnings


def main(question, tell):
    warnings.simplefilter("ignore")
    mine = tree(question["program"])
    tell({"same": mine is not None and mine in [tree(other) for other in question["others"]]})


def tree(program):
    try:
        return ast.dump(ast.parse(program))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
