def load(text, environ):
    """Return environ with what the text of an env file adds."""
