from django.db import models

ROLES = ("member", "editor", "admin")


class Account(models.Model):
    name = models.CharField(max_length=60, unique=True)
    secret = models.CharField(max_length=200)
    role = models.CharField(max_length=10, default="member")

    class Meta:
        constraints = (models.CheckConstraint(condition=models.Q(role__in=ROLES), name="known_role"),)


class Login(models.Model):
    account = models.ForeignKey(Account, on_delete=models.CASCADE)


class RefreshToken(models.Model):
    digest = models.CharField(max_length=64, primary_key=True)
    login = models.ForeignKey(Login, on_delete=models.CASCADE)
    expires = models.FloatField()
    used = models.BooleanField(default=False)


class Director(models.Model):
    name = models.CharField(max_length=80, unique=True)


class Film(models.Model):
    title = models.CharField(max_length=120)
    year = models.IntegerField()
    director = models.ForeignKey(Director, on_delete=models.PROTECT)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["title", "year"], name="one_film"),)
        indexes = (models.Index(fields=["year", "id"], name="film_order"),)


class Review(models.Model):
    film = models.ForeignKey(Film, on_delete=models.CASCADE)
    owner = models.ForeignKey(Account, on_delete=models.SET_NULL, null=True)
    stars = models.IntegerField()
    text = models.CharField(max_length=1000, blank=True)

    class Meta:
        constraints = (models.CheckConstraint(condition=models.Q(stars__gte=1, stars__lte=5), name="five_stars"),)
