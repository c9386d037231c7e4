"""Expression functions in the group *EV Planner*: what the log of a proposed site says, for styles, labels, forms,
layouts and ``qgis_process``. :func:`register` and :func:`unregister` are all that others need."""

from .registration import register, unregister

__all__ = ["register", "unregister"]
