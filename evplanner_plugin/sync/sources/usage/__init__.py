"""Readers for the use of charging points: sessions and monthly totals as CSV, OCPI CDRs and sessions."""
