"""The look: tokens, icons, fonts and the small components every page is built of."""
