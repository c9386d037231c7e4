"""Pictures of a map, to scale, for documents: :func:`.map_picture.map_picture` is what others need."""
