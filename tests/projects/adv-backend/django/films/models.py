from django.db import models


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
    stars = models.IntegerField()
    text = models.CharField(max_length=1000, blank=True)

    class Meta:
        constraints = (models.CheckConstraint(condition=models.Q(stars__gte=1, stars__lte=5), name="five_stars"),)
