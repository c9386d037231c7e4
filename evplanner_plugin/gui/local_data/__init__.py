"""What EV Planner keeps on this computer beside the user's own files, and its removal."""
