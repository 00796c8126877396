"""What every room recognises alike: dates, numbers, states, people, listed names and wordings."""
