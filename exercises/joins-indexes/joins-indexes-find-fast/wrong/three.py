INDEXES = [
    "CREATE INDEX parcel_customer ON parcel (customer_id)",
    "CREATE INDEX parcel_since ON parcel (customer_id, sent_on)",
    "CREATE INDEX parcel_depot ON parcel (depot, sent_on)",
]
