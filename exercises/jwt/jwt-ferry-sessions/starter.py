# Write make_app here. It begins with: from people import is_right
