"""How long the process takes: cases from the log and the requests, their survival curve, medians and what is late."""

from .log_cases import cases
from .summing import summary
from .survival import kaplan_meier

__all__ = ["cases", "kaplan_meier", "summary"]
