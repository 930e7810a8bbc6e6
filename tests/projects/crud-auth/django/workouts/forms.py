"""What a body may have. Django's fields take texts for numbers, and these do not."""

from django import forms


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


class WorkoutForm(forms.Form):
    sport = Text(max_length=60)
    minutes = WholeNumber(min_value=1, max_value=1440)
    day = forms.DateField(input_formats=["%Y-%m-%d"])
    memo = Text(max_length=500, required=False)


class Page(forms.Form):
    q = forms.CharField(required=False)
    limit = forms.IntegerField(min_value=1, max_value=100, required=False)
    offset = forms.IntegerField(min_value=0, max_value=1_000_000, required=False)
