"""Réseau: a desktop companion for people who look for work through their network."""
