"""Whom the mission met."""
