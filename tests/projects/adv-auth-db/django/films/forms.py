"""What a body may have."""

from django import forms

from .models import ROLES, Director


class Text(forms.CharField):
    def to_python(self, value):
        if value is not None and not isinstance(value, str):
            raise forms.ValidationError("a text is needed")
        return super().to_python(value)


class WholeNumber(forms.IntegerField):
    def to_python(self, value):
        if value is not None and type(value) is not int:
            raise forms.ValidationError("a whole number is needed")
        return value


class NewAccountForm(forms.Form):
    name = Text(max_length=60)
    password = Text(min_length=12, max_length=200, strip=False)


class LoginForm(forms.Form):
    name = Text(max_length=60)
    password = Text(max_length=200, strip=False)


class RefreshForm(forms.Form):
    refresh = Text(max_length=200)


class PasswordForm(forms.Form):
    old = Text(max_length=200, strip=False)
    new = Text(min_length=12, max_length=200, strip=False)


class RoleForm(forms.Form):
    role = forms.ChoiceField(choices=[(role, role) for role in ROLES])


class DirectorForm(forms.Form):
    name = Text(max_length=80)


class FilmForm(forms.Form):
    title = Text(max_length=120)
    year = WholeNumber(min_value=1888, max_value=2100)
    director = forms.ModelChoiceField(Director.objects.all())


class ReviewForm(forms.Form):
    stars = WholeNumber(min_value=1, max_value=5)
    text = Text(max_length=1000, required=False)
