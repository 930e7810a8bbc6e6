"""The judge of `roadmap practice`; see judge.py beside this package."""
