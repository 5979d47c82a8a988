"""The window: pages, components and printing."""
