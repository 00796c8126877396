"""The make-up of a mission: head, days, observers, polling stations, places."""
