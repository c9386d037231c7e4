"""Use of charging points in the workspace: tables ``charging_usage`` and ``session_profile``."""
