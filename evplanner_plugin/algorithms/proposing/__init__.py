"""What is known of a place when a site is proposed there, from the workspace's and the project's layers."""
