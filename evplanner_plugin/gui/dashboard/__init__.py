"""The panel *Dashboard*: seven questions of a councillor, each answered by one number, one chart and one map action."""
