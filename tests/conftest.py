"""What every test of the project runs under: the same machine everywhere, and silence."""

pytest_plugins = ["pytester", "tests.helpers.isolation", "tests.helpers.noise", "tests.helpers.databases"]
