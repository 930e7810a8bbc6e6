# Write the two routers and create_app here.
