# Write the repository, the service and make_app here.
