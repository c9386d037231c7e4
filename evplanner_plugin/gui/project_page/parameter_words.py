"""What parameters, their units and their subjects are called on the screen; others keep their own names."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ...errors import QT_TRANSLATE_NOOP

_TITLES = {
    "documents_competent_organ": QT_TRANSLATE_NOOP("parameters", "Competent organ"),
    "documents_delegation_decision": QT_TRANSLATE_NOOP("parameters", "Decision that delegates to the college"),
    "documents_numbering": QT_TRANSLATE_NOOP("parameters", "Numbering of regulations"),
    "documents_chairperson": QT_TRANSLATE_NOOP("parameters", "Chairperson of the council"),
    "documents_mayor": QT_TRANSLATE_NOOP("parameters", "Mayor"),
    "documents_general_director": QT_TRANSLATE_NOOP("parameters", "General director"),
    "documents_approved_plan": QT_TRANSLATE_NOOP("parameters", "Approved charging plan"),
    "documents_contact": QT_TRANSLATE_NOOP("parameters", "Contact in documents"),
    "documents_website": QT_TRANSLATE_NOOP("parameters", "Web address of publication"),
    "pv_yield": QT_TRANSLATE_NOOP("parameters", "Yield of solar panels"),
    "pv_yield_low": QT_TRANSLATE_NOOP("parameters", "Yield of solar panels, low"),
    "pv_yield_high": QT_TRANSLATE_NOOP("parameters", "Yield of solar panels, high"),
    "kwh_per_point_year": QT_TRANSLATE_NOOP("parameters", "Use per charging point and year"),
    "kwh_per_point_year_low": QT_TRANSLATE_NOOP("parameters", "Use per charging point and year, low"),
    "kwh_per_point_year_high": QT_TRANSLATE_NOOP("parameters", "Use per charging point and year, high"),
    "concession_fee_per_kwh": QT_TRANSLATE_NOOP("parameters", "Concession fee per kWh"),
    "charging_margin_per_kwh": QT_TRANSLATE_NOOP("parameters", "Margin per kWh, own concession"),
    "parking_revenue_per_bay_year": QT_TRANSLATE_NOOP("parameters", "Parking revenue per bay and year"),
    "bay_layout_cost_per_bay": QT_TRANSLATE_NOOP("parameters", "Signs and markings per bay"),
    "connection_cost_per_site": QT_TRANSLATE_NOOP("parameters", "Grid connection per site"),
    "equipment_cost_per_point": QT_TRANSLATE_NOOP("parameters", "Equipment per charging point"),
    "maintenance_cost_per_point_year": QT_TRANSLATE_NOOP("parameters", "Maintenance per charging point and year"),
    "concession_term": QT_TRANSLATE_NOOP("parameters", "Term of the concession"),
    "amounts_vat": QT_TRANSLATE_NOOP("parameters", "VAT in the amounts"),
    "fast_traffic_per_day": QT_TRANSLATE_NOOP("parameters", "Traffic from which fast charging makes sense"),
    "fast_grid_distance": QT_TRANSLATE_NOOP("parameters", "Longest distance to the grid for fast charging"),
    "fast_neighbour_distance": QT_TRANSLATE_NOOP("parameters", "Distance to another fast charger"),
    "walking_distance": QT_TRANSLATE_NOOP("parameters", "Walking distance"),
    "busy_energy_per_month": QT_TRANSLATE_NOOP("parameters", "Busy from this energy a month"),
    "busy_sessions_per_month": QT_TRANSLATE_NOOP("parameters", "Busy from this many sessions a month"),
    "equivalent_normal": QT_TRANSLATE_NOOP("parameters", "Equivalents of a normal point"),
    "equivalent_fast": QT_TRANSLATE_NOOP("parameters", "Equivalents of a fast point"),
    "equivalent_ultra_fast": QT_TRANSLATE_NOOP("parameters", "Equivalents of an ultra-fast point"),
    "equivalent_semi_public_share": QT_TRANSLATE_NOOP("parameters", "Share that a semi-public point counts for"),
    "equivalent_fast_above": QT_TRANSLATE_NOOP("parameters", "Fast above this power"),
    "equivalent_ultra_fast_from": QT_TRANSLATE_NOOP("parameters", "Ultra-fast from this power"),
    "screening_term": QT_TRANSLATE_NOOP("parameters", "Term of screening"),
    "placement_term": QT_TRANSLATE_NOOP("parameters", "Term of placement"),
    "bays_per_pole": QT_TRANSLATE_NOOP("parameters", "Bays per pole"),
    "same_pole_distance": QT_TRANSLATE_NOOP("parameters", "Same pole within"),
    "import_margin": QT_TRANSLATE_NOOP("parameters", "Import around the municipality"),
    "import_smallest_share": QT_TRANSLATE_NOOP("parameters", "Smallest share of a source that is believed"),
    "import_shrink_from": QT_TRANSLATE_NOOP("parameters", "Loss from which a source counts as shrunk"),
    "afir_kw_per_electric_car": QT_TRANSLATE_NOOP("parameters", "AFIR: power per electric car"),
    "afir_kw_per_plug_in_hybrid": QT_TRANSLATE_NOOP("parameters", "AFIR: power per plug-in hybrid"),
    "plug_in_hybrids": QT_TRANSLATE_NOOP("parameters", "Plug-in hybrids"),
    "points_per_100_inhabitants": QT_TRANSLATE_NOOP("parameters", "Charging points per 100 inhabitants"),
    "inhabitants": QT_TRANSLATE_NOOP("parameters", "Inhabitants"),
    "strategic_share_aim": QT_TRANSLATE_NOOP("parameters", "Aim for strategic sites"),
    "region_cars": QT_TRANSLATE_NOOP("parameters", "Cars in Flanders"),
    "share_without_parking": QT_TRANSLATE_NOOP("parameters", "Dwellings without off-street parking"),
    "visitor_cars_per_day": QT_TRANSLATE_NOOP("parameters", "Visitors' cars per day"),
    "visitor_charging_share": QT_TRANSLATE_NOOP("parameters", "Visitors who charge publicly"),
    "visitor_kwh_per_charge": QT_TRANSLATE_NOOP("parameters", "Energy of a visitor's charge"),
    "commuter_cars": QT_TRANSLATE_NOOP("parameters", "Commuters' cars"),
    "commuter_public_share": QT_TRANSLATE_NOOP("parameters", "Share that commuters charge publicly"),
    "market_minimum_points": QT_TRANSLATE_NOOP("parameters", "Fewest points for a market share"),
    "market_single_firm": QT_TRANSLATE_NOOP("parameters", "Share of a single operator"),
    "market_ec_moderate": QT_TRANSLATE_NOOP("parameters", "EU: moderately concentrated from"),
    "market_ec_high": QT_TRANSLATE_NOOP("parameters", "EU: highly concentrated from"),
    "market_ec_rise_moderate": QT_TRANSLATE_NOOP("parameters", "EU: rise that draws attention, moderate market"),
    "market_ec_rise_high": QT_TRANSLATE_NOOP("parameters", "EU: rise that draws attention, concentrated market"),
    "market_us_high": QT_TRANSLATE_NOOP("parameters", "US: highly concentrated from"),
    "lead_time_minimum_cases": QT_TRANSLATE_NOOP("parameters", "Fewest cases for a lead time"),
    "busy_neighbour_distance": QT_TRANSLATE_NOOP("parameters", "Neighbour that can relieve, within"),
    "usage_longest_session": QT_TRANSLATE_NOOP("parameters", "Longest session that is believed"),
    "usage_highest_power": QT_TRANSLATE_NOOP("parameters", "Highest power that is believed"),
}
_UNITS = {
    "kWh/kWp/year": QT_TRANSLATE_NOOP("parameters", "kWh/kWp/year"),
    "kWh/point/year": QT_TRANSLATE_NOOP("parameters", "kWh/point/year"),
    "EUR/kWh": QT_TRANSLATE_NOOP("parameters", "EUR/kWh"),
    "EUR/bay/year": QT_TRANSLATE_NOOP("parameters", "EUR/bay/year"),
    "EUR/bay": QT_TRANSLATE_NOOP("parameters", "EUR/bay"),
    "EUR/site": QT_TRANSLATE_NOOP("parameters", "EUR/site"),
    "EUR/point": QT_TRANSLATE_NOOP("parameters", "EUR/point"),
    "EUR/point/year": QT_TRANSLATE_NOOP("parameters", "EUR/point/year"),
    "years": QT_TRANSLATE_NOOP("parameters", "years"),
    "excluded or included": QT_TRANSLATE_NOOP("parameters", "excluded or included"),
    "vehicles/day": QT_TRANSLATE_NOOP("parameters", "vehicles/day"),
    "kWh/month": QT_TRANSLATE_NOOP("parameters", "kWh/month"),
    "sessions/month": QT_TRANSLATE_NOOP("parameters", "sessions/month"),
    "equivalents/point": QT_TRANSLATE_NOOP("parameters", "equivalents/point"),
    "share": QT_TRANSLATE_NOOP("parameters", "share"),
    "days": QT_TRANSLATE_NOOP("parameters", "days"),
    "months": QT_TRANSLATE_NOOP("parameters", "months"),
    "bays": QT_TRANSLATE_NOOP("parameters", "bays"),
    "locations": QT_TRANSLATE_NOOP("parameters", "locations"),
    "kW/car": QT_TRANSLATE_NOOP("parameters", "kW/car"),
    "cars": QT_TRANSLATE_NOOP("parameters", "cars"),
    "points/100 inhabitants": QT_TRANSLATE_NOOP("parameters", "points/100 inhabitants"),
    "inhabitants": QT_TRANSLATE_NOOP("parameters", "inhabitants"),
    "cars/day": QT_TRANSLATE_NOOP("parameters", "cars/day"),
    "points": QT_TRANSLATE_NOOP("parameters", "points"),
    "cases": QT_TRANSLATE_NOOP("parameters", "cases"),
}
_SUBJECTS = {
    "documents": QT_TRANSLATE_NOOP("parameters", "Documents"),
    "energy": QT_TRANSLATE_NOOP("parameters", "Energy"),
    "finance": QT_TRANSLATE_NOOP("parameters", "Money"),
    "flanders": QT_TRANSLATE_NOOP("parameters", "Figures in use in Flanders"),
    "forecast": QT_TRANSLATE_NOOP("parameters", "Forecast"),
    "market": QT_TRANSLATE_NOOP("parameters", "Market"),
    "targets": QT_TRANSLATE_NOOP("parameters", "Lead times"),
    "usage": QT_TRANSLATE_NOOP("parameters", "Use"),
}


def parameter_title(id: str) -> str:
    """What the parameter ``id`` is called."""
    return _word(_TITLES, id)


def unit_title(unit: str) -> str:
    """``unit`` in the language of the interface; signs such as ``m`` and ``kW`` are the same in all."""
    return _word(_UNITS, unit)


def subject_title(subject: str) -> str:
    """What the figures of one file of ``resources/parameters`` are about."""
    return _word(_SUBJECTS, subject)


def _word(words: dict[str, str], code: str) -> str:
    return QCoreApplication.translate("parameters", words[code]) if code in words else code
