"""Icons, fonts, translations and contents that ship with the program."""
