from django.urls import path
from films import edge, logins, views

urlpatterns = [
    path("accounts", logins.accounts),
    path("accounts/<int:key>", logins.account),
    path("login", logins.login),
    path("refresh", logins.refresh),
    path("logout", logins.logout),
    path("me", logins.me),
    path("me/password", logins.password),
    path("directors", views.directors),
    path("films", views.films),
    path("films/<int:key>", views.film),
    path("films/<int:key>/reviews", views.reviews),
    path("reviews/<int:key>", views.review),
]
handler404 = edge.no_such_path
handler500 = edge.failed
