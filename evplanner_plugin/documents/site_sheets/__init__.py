"""Site sheets: a page per site from a layout that the town may restyle; :func:`.sheets.write_site_sheets`."""
