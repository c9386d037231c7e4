"""The Processing provider: one thin class per capability, the one door for panels, toolbox, models and tests."""
