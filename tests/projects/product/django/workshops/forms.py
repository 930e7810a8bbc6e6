"""What a body may have. Django's fields take numbers for texts and texts for numbers, and these do not."""

from django import forms
from django.utils import timezone


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


class NewPerson(forms.Form):
    name = Text(max_length=60)
    password = Text(min_length=12, max_length=200, strip=False)


class Login(forms.Form):
    name = Text(max_length=60)
    password = Text(max_length=200, strip=False)


class WorkshopForm(forms.Form):
    title = Text(max_length=80)
    day = forms.DateField(input_formats=["%Y-%m-%d"])
    seats = WholeNumber(min_value=1, max_value=100)

    def clean_day(self):
        if self.cleaned_data["day"] < timezone.localdate():
            raise forms.ValidationError("this day is over")
        return self.cleaned_data["day"]


class LineForm(forms.Form):
    workshop = WholeNumber(min_value=1)
    seats = WholeNumber(min_value=1, max_value=100)


class Page(forms.Form):
    limit = forms.IntegerField(min_value=1, max_value=100, required=False)
    offset = forms.IntegerField(min_value=0, max_value=1_000_000, required=False)
