"""What stands there: charging locations as sources tell them and as the workspace keeps them."""
