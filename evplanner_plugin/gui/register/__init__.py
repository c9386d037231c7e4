"""The window on the register of realised sites."""
