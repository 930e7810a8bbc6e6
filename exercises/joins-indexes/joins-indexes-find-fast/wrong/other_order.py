from parcels import OF_CUSTOMER, OLDEST, SINCE, plan

INDEXES = [
    "CREATE INDEX parcel_customer ON parcel (sent_on, customer_id)",
    "CREATE INDEX parcel_depot ON parcel (sent_on, depot)",
]

if __name__ == "__main__":
    for query in [OF_CUSTOMER, SINCE, OLDEST]:
        print(plan(INDEXES, query))
