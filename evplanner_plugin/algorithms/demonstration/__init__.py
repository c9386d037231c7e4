"""The invented story on Lille's real streets, with which somebody new gets to know the plugin."""
