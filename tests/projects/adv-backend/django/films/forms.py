"""What a body and a query may have."""

from django import forms

from .models import Director


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


class DirectorForm(forms.Form):
    name = Text(max_length=80)


class FilmForm(forms.Form):
    title = Text(max_length=120)
    year = WholeNumber(min_value=1888, max_value=2100)
    director = forms.ModelChoiceField(Director.objects.all())


class ReviewForm(forms.Form):
    stars = WholeNumber(min_value=1, max_value=5)
    text = Text(max_length=1000, required=False)


class PageOf(forms.Form):
    limit = forms.IntegerField(min_value=1, max_value=100, required=False)
    cursor = forms.CharField(max_length=200, required=False)


class Films(PageOf):
    director = forms.IntegerField(min_value=1, required=False)
    since = forms.IntegerField(min_value=0, max_value=9999, required=False)
    title = forms.CharField(max_length=120, required=False)
