"""Makes the admin of the environment, if there is no account of this name."""

import os

from django.contrib.auth.hashers import make_password
from django.core.management import BaseCommand

from films.models import Account


class Command(BaseCommand):
    def handle(self, **_options):
        usual = {"secret": make_password(os.environ["ADMIN_PASSWORD"]), "role": "admin"}
        Account.objects.get_or_create(name=os.environ["ADMIN_NAME"], defaults=usual)
