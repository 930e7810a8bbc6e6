# Write the classes Ticket, ChildTicket, CampTicket and Group here.
