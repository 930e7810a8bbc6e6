from django.http import JsonResponse
from django.urls import path
from workouts import views

urlpatterns = [
    path("users", views.register),
    path("login", views.login),
    path("workouts", views.workouts),
    path("workouts/<int:number>", views.workout),
]


def handler404(request, exception):
    return JsonResponse({"detail": "no such path"}, status=404)


def handler500(request):
    return JsonResponse({"detail": "this did not work"}, status=500)
