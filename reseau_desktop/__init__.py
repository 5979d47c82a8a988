"""Réseau: a desktop companion for people who look for work through their network."""

__version__ = "0.1.0"
