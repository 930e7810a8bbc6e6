from django.urls import path
from films import edge, views

urlpatterns = [
    path("health", views.health),
    path("directors", views.directors),
    path("directors/<int:key>", views.director),
    path("films", views.films),
    path("films/<int:key>", views.film),
    path("films/<int:key>/reviews", views.reviews),
]
handler404 = edge.no_such_path
handler500 = edge.failed
