# Write the function may_call here. The modules are ipaddress and urllib.parse.
