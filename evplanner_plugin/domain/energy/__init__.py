"""Energy shared between local production and public charging, by month and hour."""
