from django.urls import path
from people import views

urlpatterns = [
    path("healthz", views.live),
    path("readyz", views.ready),
    path("api/v1/users", views.users),
    path("api/v1/auth/token", views.token),
    path("api/v1/me", views.me),
]
handler404 = views.nothing_here
handler500 = views.failed
