from django.db import models


class Person(models.Model):
    login = models.CharField(max_length=60, unique=True)
    secret = models.CharField(max_length=200)
