from django.urls import path
from workshops import edge, views

urlpatterns = [
    path("users", views.register),
    path("login", views.login),
    path("workshops", views.workshops),
    path("workshops/<int:number>", views.workshop),
    path("bookings", views.bookings),
    path("bookings/<int:number>", views.booking),
    path("bookings/<int:number>/cancel", views.cancel),
]
handler404 = edge.no_such_path
handler500 = edge.failed
