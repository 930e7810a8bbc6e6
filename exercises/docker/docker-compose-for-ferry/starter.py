COMPOSE = """
services:
"""
