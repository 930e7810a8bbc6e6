from parcels import OF_CUSTOMER, OLDEST, SINCE, plan

INDEXES = [
    "CREATE INDEX parcel_customer ON parcel (customer_id, sent_on)",
    "CREATE INDEX parcel_depot ON parcel (depot, sent_on)",
]

if __name__ == "__main__":
    for query in [OF_CUSTOMER, SINCE, OLDEST]:
        print(plan(INDEXES, query))
