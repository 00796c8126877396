"""What the mission found."""
