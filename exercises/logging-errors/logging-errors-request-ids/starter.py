# Write the filter AddRequestId and the function install here.
