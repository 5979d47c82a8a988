import pytest

from reseau_desktop.ui import links


@pytest.mark.parametrize(
    ("written", "called"),
    [
        ("06 39 98 15 60", "tel:0639981560"),
        ("+33 (0)6.39-98", "tel:+3306" + "3998"),
        ("01 23 45 67 89 poste 12", "tel:0123456789"),
        ("nothing", ""),
        ("", ""),
    ],
)
def test_a_number_is_called_by_its_digits(written, called):
    assert links.telephone(written).toString() == called


@pytest.mark.parametrize("address", ["", "no address", "a@b@c", "a b@c.d"])
def test_what_is_no_address_begins_no_message(address):
    assert not links.mail(address).isValid()


def test_an_address_cannot_smuggle_fields_of_a_message():
    assert links.mail("a@b.org?body=x").toString().count("?body") == 0 or not links.mail("a@b.org?body=x").hasQuery()


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "ftp://a.b", "", "data:text/html,x"]
)
def test_only_web_pages_are_opened(address):
    assert not links.web(address).isValid() or links.web(address).scheme() in ("http", "https")
    assert "alert" not in links.web(address).path() or links.web(address).scheme() == "https"


def test_a_page_without_scheme_is_a_web_page():
    assert links.web("www.example.org/x").toString() == "https://www.example.org/x"


def test_nothing_invalid_reaches_the_system(monkeypatch):
    asked = []
    monkeypatch.setattr(links.QDesktopServices, "openUrl", lambda url: asked.append(url) or True)
    assert not links.open_outside(links.telephone("none"))
    assert links.open_outside(links.telephone("12"))
    assert len(asked) == 1
