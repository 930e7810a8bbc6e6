INDEXES = (
    "create index by_depot on parcel (depot, sent_on, grams)",
    "create index by_customer on parcel (customer_id, sent_on desc, grams);",
)
