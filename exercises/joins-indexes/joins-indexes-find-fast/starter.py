from parcels import OF_CUSTOMER, OLDEST, SINCE, plan

INDEXES = [
    "CREATE INDEX parcel_sent_on ON parcel (sent_on)",
]

if __name__ == "__main__":
    for query in [OF_CUSTOMER, SINCE, OLDEST]:
        print(plan(INDEXES, query))
